import type { Statements } from '../knowledge.ts';

/** The feng shui number: what kind of place lets one settle. */
export const kua: Statements<'kua'> = {
  1: {
    gift: ['lugares com água por perto soltam os seus ombros'],
    practice: ['encha uma jarra bonita e deixe à vista o dia todo'],
  },
  2: {
    gift: ['você sossega em cômodo baixo, de piso firme e cortina grossa'],
    practice: ['ponha uma manta no lugar em que você mais se senta'],
  },
  3: {
    gift: ['um quarto com folha nova e barulho de manhã põe você de pé'],
    practice: ['abra a casa logo cedo e mude um vaso de lugar'],
  },
  4: {
    gift: ['faz bem a você a sala em que o vento passa e mexe as cortinas'],
    practice: ['caminhe até uma árvore e volte pela outra calçada'],
  },
  6: {
    gift: ['um teto alto e poucas coisas em ordem clareiam a sua cabeça'],
    practice: ['libere uma prateleira da casa e deixe nela um só objeto'],
  },
  7: {
    gift: ['você descansa onde há um brilho manso e gente conversando'],
    practice: ['dê polimento a uma bandeja e sirva nela um lanche'],
  },
  8: {
    gift: ['um canto recuado, com parede às costas, faz você assentar'],
    practice: ['vire a cadeira de trabalho para ficar de frente para a porta'],
  },
  9: {
    gift: ['luz de fim de tarde e cores quentes convidam você a ficar'],
    practice: ['acenda uma luminária num canto escuro e leia ali uma página'],
  },
};
