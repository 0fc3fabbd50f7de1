import type { PastWords } from '../past-words.ts';

/** Fases da vida que já passaram. */
export const past: PastWords = {
  pinnacle: {
    1: {
      gift: ['o vento daqueles anos empurrava quem saía primeiro', 'muitas vezes coube a você dar a largada'],
      shadow: ['talvez tenha faltado quem segurasse a escada'],
    },
    2: {
      gift: ['o tempo lá fora favorecia alianças e passos miúdos', 'as portas cediam mais ao jeito do que à força'],
      shadow: ['os resultados demoravam e a espera pode ter gastado sua confiança'],
    },
    3: {
      gift: ['foram anos ensolarados para tudo o que pedia voz', 'os convites vinham sozinhos e a companhia era fácil'],
      shadow: ['com tanta coisa acontecendo, pouca coisa criava fundo'],
    },
    4: {
      gift: ['o chão era firme e servia para construir', 'tijolo por tijolo, algo seu ganhou paredes'],
      shadow: ['o caminho pode ter parecido ladeira com mochila cheia'],
    },
    5: {
      gift: ['ventos de mudança levaram você a lugares fora do plano', 'muita coisa fixa se soltou e deixou você andar'],
      shadow: ['num chão tão movediço era difícil criar raiz'],
    },
    6: {
      gift: ['aqueles anos juntaram gente em volta da sua mesa', 'o que recebeu seu cuidado cresceu diante dos seus olhos'],
      shadow: ['os deveres de casa talvez tenham batido à porta a toda hora'],
    },
    7: {
      gift: ['um clima quieto deixou seus pensamentos crescerem', 'muito do que você sabe veio daquele silêncio'],
      shadow: ['o mundo lá fora pode ter parecido meio vazio'],
    },
    8: {
      gift: ['aquela fase pôs alavancas de verdade nas suas mãos', 'os assuntos práticos cresceram até pedir quem mandasse'],
      shadow: ['a subida deixava pouco fôlego para olhar a vista'],
    },
    9: {
      gift: ['o horizonte era largo e muita gente diferente cruzou seu caminho', 'a generosidade voltou a você por estradas laterais'],
      shadow: ['as despedidas podem ter marcado aquela estação'],
    },
    11: {
      gift: ['uma luz viva e inquieta caía sobre aqueles anos', 'a inspiração entrava por todas as janelas'],
      shadow: ['tanta tensão no ar pode ter desfiado seus nervos'],
    },
    22: {
      gift: ['as condições favoreciam uma obra maior que uma mesa', 'em torno de um plano claro juntavam-se mãos e materiais'],
      shadow: ['as expectativas talvez pesassem como um prédio pela metade'],
    },
    33: {
      gift: ['aqueles anos chamaram o lado seu que ensina e consola', 'por onde você passava formava-se uma roda de cuidado'],
      shadow: ['as necessidades alheias pareciam não ter margem'],
    },
  },
  period: {
    1: {
      gift: ['ao fundo soava um empurrão constante para a independência'],
      shadow: ['a vida em volta pode ter deixado tudo por sua conta'],
    },
    2: {
      gift: ['uma luz macia cobria aquela parte da vida'],
      shadow: ['passar sem ser visto por ninguém talvez tenha virado hábito da casa'],
    },
    3: {
      gift: ['vozes, cores e companhia enchiam o fundo da cena'],
      shadow: ['tanta leveza pode ter deixado seu lado sério sem cadeira'],
    },
    4: {
      gift: ['o cenário era uma oficina que ensinava paciência todo dia'],
      shadow: ['os dias podem ter parecido uma lista só de tarefas'],
    },
    5: {
      gift: ['aquele trecho da estrada passou por muitas paisagens'],
      shadow: ['a casa talvez lembrasse mais uma estação'],
    },
    6: {
      gift: ['lar, quintal e laços próximos formavam a paisagem'],
      shadow: ['a família pode ter escrito seu roteiro antes de você acordar'],
    },
    7: {
      gift: ['quartos quietos e boas perguntas formavam o pano de fundo'],
      shadow: ['a vida pode ter passado atrás do vidro enquanto você tomava nota'],
    },
    8: {
      gift: ['o fundo era uma praça movimentada onde as coisas andavam'],
      shadow: ['o que não tinha preço talvez tenha recebido pouca atenção'],
    },
    9: {
      gift: ['um céu largo cobria aquela parte da viagem'],
      shadow: ['ter lugar em toda parte pode ter parecido não ter em nenhuma'],
    },
    11: {
      gift: ['algo muito fino no ambiente acordava seus sentidos'],
      shadow: ['o conforto das coisas comuns talvez parecesse longe'],
    },
    22: {
      gift: ['grandes estruturas à sua volta mostravam como se constrói'],
      shadow: ['um cenário tão grande pode ter feito uma vida só parecer pequena'],
    },
    33: {
      gift: ['a bondade era a língua comum daquela parte da vida'],
      shadow: ['ajudar os outros talvez tenha sido a única roupa do seu armário'],
    },
  },
  challenge: {
    0: {
      shadow: ['nenhum obstáculo se destacava e todos eram possíveis', 'talvez você procurasse barreiras só para sentir o esforço'],
      inner: ['a tarefa era decidir sem cerca para empurrar'],
    },
    1: {
      shadow: ['perto de vozes fortes você talvez se encolhesse ou brigasse demais'],
      inner: ['você aprendia que o seu desejo também podia contar'],
    },
    2: {
      shadow: ['um olhar frio pode ter desfeito uma tarde de confiança'],
      inner: ['a tarefa era sentir com finura e levar menos coisas a peito'],
    },
    3: {
      shadow: ['a crítica de dentro talvez fechasse sua boca antes do começo'],
      inner: ['você aprendia a dizer o verdadeiro de um jeito simples'],
    },
    4: {
      shadow: ['o trabalho pode ter parecido prisão ou lugar a evitar'],
      inner: ['a lição era gostar também do meio da tarefa'],
    },
    5: {
      shadow: ['você talvez se agarrasse a um galho ou pulasse de todas as árvores'],
      inner: ['aos poucos você descobria qual liberdade valia a pena'],
    },
    6: {
      shadow: ['ideais altos podem ter feito de alguém querido um projeto'],
      inner: ['o coração aprendia que cada um faz do seu jeito'],
    },
    7: {
      shadow: ['os sentimentos talvez se escondessem atrás de boas razões'],
      inner: ['a confiança precisou ser aprendida como língua estrangeira'],
    },
    8: {
      shadow: ['você talvez corresse atrás do controle ou largasse o que era grande'],
      inner: ['vez após vez voltava a pergunta do que é bastante'],
    },
  },
};
