import { delivered } from '../delivered.js';
import type { Strings } from '../strings.js';

/** Brazilian Portuguese: the page to which the provider sends back. */
const texts = {
  callback: {
    working: 'Concluindo o login…',
    delivered: delivered.pt,
    'delivered-error':
      'O provedor informou um erro. Você pode fechar esta janela: a página que está aguardando mostra o que fazer.',
    unclaimed: 'Nenhuma página está aguardando este login.',
    'unclaimed-remedy':
      'Talvez ela esteja aberta em outro navegador ou em uma janela anônima: copie este endereço e cole-o lá. Se ela foi fechada, comece de novo.',
    lost: 'A página que iniciou este login não está mais aguardando por ele. Talvez ela tenha sido recarregada.',
    'lost-remedy': 'Nada foi alterado. Comece de novo lá; esta janela pode ser fechada.',
    nothing: 'Esta página faz parte de um login. Não há nada a fazer aqui.',
    'address-label': 'Endereço com a resposta',
    copy: 'Copiar',
    copied: 'Copiado.',
    'copy-failed': 'Aqui não é permitido copiar: selecione o endereço e copie-o.',
    'error-label': 'Erro',
    close: 'Fechar esta janela',
  },
} satisfies Pick<Strings, 'callback'>;

export default texts;
