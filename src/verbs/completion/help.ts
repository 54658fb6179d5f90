import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ source <(ucj completion bash)                        in ~/.bashrc
  $ source <(ucj completion zsh)                         in ~/.zshrc
  $ ucj completion fish > ~/.config/fish/completions/ucj.fish
  PS> ucj completion powershell | Out-String | Invoke-Expression

Verbs, options and their values are completed, in English and Indonesian, and regions by code.`;

const AFTER_ID = `
Contoh:
  $ source <(ucj completion bash)                        di ~/.bashrc
  $ source <(ucj completion zsh)                         di ~/.zshrc
  $ ucj completion fish > ~/.config/fish/completions/ucj.fish
  PS> ucj completion powershell | Out-String | Invoke-Expression

Perintah, opsi, dan nilainya dilengkapi, dalam bahasa Inggris dan Indonesia, begitu pula wilayah menurut kode.`;

/** Help of `ucj completion`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'a script that has a shell complete words',
    description: 'Prints a script for a shell, with which it completes verbs, options and values.',
    takes: 'bash, zsh, fish or powershell',
    after: AFTER_EN,
  },
  id: {
    summary: 'skrip agar shell melengkapi kata-kata',
    description: 'Mencetak skrip untuk shell, yang melengkapi perintah, opsi, dan nilainya.',
    takes: 'bash, zsh, fish, atau powershell',
    after: AFTER_ID,
  },
};
