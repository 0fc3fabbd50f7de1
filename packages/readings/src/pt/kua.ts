import type { Statements } from '../knowledge.ts';

/** The feng shui number: what kind of place lets one settle. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['lugares com água por perto soltam os seus ombros', 'um banco à beira do rio ou do lago devolve o seu fôlego'],
    practice: ['encha uma jarra bonita e deixe à vista o dia todo', 'lave uma vidraça e fique um pouco atrás dela'],
  },
  2: {
    gift: ['você sossega em cômodo baixo, de piso firme e cortina grossa', 'quintal, barro e panela grande fazem você criar raiz'],
    practice: ['ponha uma manta no lugar em que você mais se senta', 'ande alguns minutos sem sapatos pela sala'],
  },
  3: {
    gift: ['um quarto com folha nova e barulho de manhã põe você de pé', 'um lugar que desperta cedo desperta também a sua vontade'],
    practice: ['escancare as cortinas ao acordar e gire um vaso para a luz', 'ponha uma planta onde bate o primeiro sol'],
  },
  4: {
    gift: ['faz bem a você a sala em que o vento passa e mexe as cortinas', 'uma casa de janelas opostas deixa suas ideias circularem'],
    practice: ['caminhe até uma árvore e volte pela outra calçada', 'desobstrua um corredor e deixe o ar correr por ele'],
  },
  6: {
    gift: ['um teto alto e poucas coisas em ordem clareiam a sua cabeça', 'uma sala clara, de linhas retas, põe suas ideias em fila'],
    practice: ['libere uma prateleira da casa e deixe nela um só objeto', 'dê brilho a uma maçaneta e tire um excesso da entrada'],
  },
  7: {
    gift: ['você descansa onde há um brilho manso e gente conversando', 'um pátio com mesinha, copo cheio e riso baixo é o seu pouso'],
    practice: ['dê polimento a uma bandeja e sirva nela um lanche', 'sente-se com alguém na varanda no fim da tarde'],
  },
  8: {
    gift: ['um canto recuado, com parede às costas, faz você assentar', 'um lugar alto e silencioso, longe da passagem, firma você'],
    practice: ['vire a cadeira de trabalho para ficar de frente para a porta', 'arrume uma estante pesada e acomode-se perto dela'],
  },
  9: {
    gift: ['luz de fim de tarde e cores quentes convidam você a ficar', 'você se anima onde há janela para o poente e gente à vista'],
    practice: ['acenda uma luminária num canto escuro e leia ali uma página', 'troque uma lâmpada fria por outra mais amarela'],
  },
};
