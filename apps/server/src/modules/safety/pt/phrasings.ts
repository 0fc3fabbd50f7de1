import type { Phrasings } from '../words.ts';
import { danger, selfHarm, violence } from './crisis.ts';
import { ideas, together } from './together.ts';
import { childFate, dependency, financial, legal, medical } from './topics.ts';

export const phrasings: Phrasings = {
  choices: {
    ...ideas,
    ele: '(marido|esposo|esposa|mulher|namorado|namorada|companheiro|parceiro|parceira|ex|pai|mae|padrasto|madrasta|irmao|tio|filho|ele|ela|sogro|homem|chefe|primo|avo|ontem|sempre|noivo)',
    meu: '(meu|minha|meus|minhas|nosso|nossa|nossos|nossas|o meu|a minha)',
    filho:
      '(filho|filha|filhos|filhas|filhinho|filhinha|crianca|criancas|menino|menina|bebe|bebes|neto|neta|netos|sobrinho|sobrinha|gemeos|gemeas|pequeno|pequena|enteado|enteada|afilhado|afilhada|adolescente|nenem)',
    mal: '(cancer|cancro|tumor|tumores|diabetes|depressao|ansiedade|bipolar*|esquizofrenia|tdah|autismo|epilepsia|hiv|aids|sida|covid|infarto|enfarte|avc|doenca|tireoide|tiroide|endometriose|asma|enxaqueca|artrite|alzheimer|parkinson|lupus|hepatite|infertilidade|leucemia|anorexia|bulimia|esclerose|fibromialgia|insonia|cirurgia|operacao|acidente|coma|hipertensao|psoriase|quimioterapia)',
  },
  concerns: { selfHarm, violence, danger, childFate, medical, legal, financial, dependency },
  together,
  signs: {
    isYoung: [
      '(tenho|eu tenho|com) (so|apenas|quase)? (#age|8|9|11|onze|doze|treze|quatorze|catorze|quinze|dezesseis|dezasseis|dezessete|dezassete) (anos|aninhos)?',
      '(sou|eu sou) (menor|menor de idade|de menor|uma crianca|adolescente|um adolescente|uma adolescente)',
      '(#age|8|9|11|treze|catorze|quinze) anos',
      '(estou|to) (no|na) (sexto|setimo|oitavo|nono|sexta|setima|oitava|nona|6|7|8|9|6a|7a|8a|9a|6o|7o|8o|9o) (ano|serie)',
      '(estou|to) no ensino (fundamental|medio|basico|secundario)',
    ],
    isSexual: [
      '(sexo|penis|foto pelado|foto pelada|sexual|sexuais|pelada|pelado|nua|nudes|nude|porno|pornografia|virgem|virgindade|masturb*|camisinha|transar|transei|preservativo)',
      '(relacoes (sexuais|intimas|com))',
      '(dormir|deitar|dormi) com (ele|ela|meu namorado|um)',
      '(homem|cara|namorado|rapaz) (mais velho|adulto)',
      'fazer amor',
    ],
  },
  ordinary: [
    '(bateu|bate|batia) ~ (no|na|em) (xadrez|jogo|truco|poquer|futebol|tenis|videogame|corrida|dama|sinuca)',
    '(cortei|corto|cortar) ~ (cabelo|unhas|franja)',
    '(piada|trabalho|calor|transito|suspense|musica|chefe|meme|pes|costas|dieta|academia|vizinhos|espera|prova|serie|filme|frio|som) ~ (me|nos|ta|a gente) ~ (matou|mata|matam|matando|matar)',
    '(terminar|cancelar|acabar) minha (assinatura|conta)',
    'mataria por (um|uma|o|a)',
    '(sem|por) (meu|o|um|minha) (cafe|celular|chocolate) ~ (eu)? morro',
    'me divorciando',
    '(sou|trabalho como) (advogado|advogada|juiz|juiza|medico|medica|enfermeira|policial)',
    '(consigo|posso|vivo|sei) viver sem (musica|cafe|chocolate|praia|internet|celular|arte|livros)',
    '(morro|morrendo|morri|morrer|morta|morto) (de|a|por) (rir|curiosidade|vontade|fome|sono|saudade|saudades|amores|vergonha|calor|frio|rir|saber|conhecer|tanto rir|medo)',
    '(mata|matar|matando|mate) (o tempo|a curiosidade|a saudade|a fome|saudades|minha curiosidade|a aula)',
    'suicidio (politico|profissional|comercial)',
    'esquadrao suicida',
    '(divida|dividas) (karmica|karmicas|carmica|carmicas|13|14|16|19|da alma)',
    '(numero|numeros) (da|de) (divida|destino)',
    '(nao|n) quero (morrer|me matar)',
    '(nao|n) quero (viver|estar aqui|acordar|existir) (em|na|no|com|perto|sozinh*|cedo|longe|assim de|tao)',
    '(me bate|bate|bateu) (uma|aquela|um|forte|saudade|curiosidade|preguica|a curiosidade)',
    '(numero) ~ destino ~ (filho|filha|bebe|neto|neta)',
    'melhor dia de (mudanca|casamento)',
  ],
};
