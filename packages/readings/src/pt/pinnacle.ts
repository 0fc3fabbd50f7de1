import type { Statements } from '../knowledge.ts';

/** The outer weather of a long stretch of life. */
export const pinnacle: Statements<'pinnacle'> = {
  1: {
    gift: ['as circunstâncias pedem que você ande com as próprias pernas'],
    shadow: ['falta às vezes quem segure a escada'],
    relationships: ['as pessoas chegam atraídas pelo seu impulso'],
    work: ['abrem-se lugares em que as regras ainda serão inventadas'],
  },
  2: {
    gift: ['o tempo lá fora favorece alianças e passos miúdos'],
    shadow: ['os resultados demoram e a pele fica fina'],
    relationships: ['uma companhia constante pode dar o tom destes anos'],
    work: ['o reconhecimento vem pela mão de uma boa parceria'],
  },
  3: {
    gift: ['sopra um vento de palavras, convites e cor'],
    shadow: ['o aplauso fácil pode espalhar suas forças'],
    relationships: ['os círculos aumentam e as festas se emendam'],
    work: ['surgem palcos grandes e pequenos para o que você cria'],
  },
  4: {
    gift: ['a época firma o terreno e premia quem volta todo dia'],
    shadow: ['a carga de tarefas pode fechar o céu'],
    relationships: ['os vínculos se provam em mudanças, obras e contas divididas'],
    work: ['cargos de confiança pedem método e paciência'],
  },
  5: {
    gift: ['o clima é de portas giratórias e trens inesperados'],
    shadow: ['tanta mudança deixa as malas sempre no corredor'],
    relationships: ['entram e saem pessoas que alargam o seu mapa'],
    work: ['o mercado oferece desvios que valem a viagem'],
  },
  6: {
    gift: ['a casa fica no centro e as pessoas vêm até ela'],
    shadow: ['as obrigações crescem feito trepadeira na janela'],
    relationships: ['compromissos com família e comunidade dão forma a esta fase'],
    work: ['pedem a você cuidado, bom gosto e conselho'],
  },
  7: {
    gift: ['o barulho de fora baixa e o essencial se ouve'],
    shadow: ['o telefone toca menos e isso pode pesar'],
    relationships: ['chega pouca gente e chega mais fundo'],
    work: ['a época valoriza a especialidade mais que a vitrine'],
  },
  8: {
    gift: ['o cenário entrega a você chaves, mesas e decisões'],
    shadow: ['a escada do cargo pode encurtar os domingos'],
    relationships: ['os afetos pedem horário em meio a tantas metas'],
    work: ['aparecem responsabilidades por gente, bens e prazos'],
  },
  9: {
    gift: ['o horizonte alarga e traz gente de toda parte'],
    shadow: ['despedidas em série podem deixar um gosto de fim de festa'],
    relationships: ['laços antigos pedem perdão ou ponto final'],
    work: ['convidam você a servir a algo maior que o balcão'],
  },
  11: {
    gift: ['a atmosfera vem carregada de sinais e de boas perguntas'],
    shadow: ['as expectativas alheias mexem com seus nervos'],
    relationships: ['alguns encontros deixam marca bem maior que sua duração'],
    work: ['surgem ocasiões de inspirar muitos com pouca coisa'],
  },
  22: {
    gift: ['os anos trazem matéria, mãos e terreno para uma obra larga'],
    shadow: ['a escala das coisas pode esmagar o gosto do dia'],
    relationships: ['sua equipe vira uma espécie de parentela'],
    work: ['aparecem encomendas que pedem sonho e método juntos'],
  },
  33: {
    gift: ['a fase cerca você de gente que aprende com seu exemplo'],
    shadow: ['a fila de quem precisa parece não ter fim'],
    relationships: ['o amor fala nestes anos a língua do serviço'],
    work: ['oferecem a você tarefas em que se ensina com o coração'],
  },
};
