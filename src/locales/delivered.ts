/** What the callback page says at the end of nearly every sign-in, in each language: it loads nothing else for that. */
export const delivered = {
  en: 'Done. You can close this window.',
  ar: 'تم. يمكنك إغلاق هذه النافذة.',
  de: 'Fertig. Sie können dieses Fenster schließen.',
  es: 'Listo. Puede cerrar esta ventana.',
  fr: 'Terminé. Vous pouvez fermer cette fenêtre.',
  it: 'Fatto. È possibile chiudere questa finestra.',
  ja: '完了しました。このウィンドウは閉じてかまいません。',
  ko: '완료되었습니다. 이 창을 닫아도 됩니다.',
  nl: 'Klaar. U kunt dit venster sluiten.',
  pl: 'Gotowe. Możesz zamknąć to okno.',
  pt: 'Pronto. Você pode fechar esta janela.',
  ru: 'Готово. Это окно можно закрыть.',
  zh: '完成。您可以关闭此窗口。',
} as const;
