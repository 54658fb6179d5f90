/** Shells that words can be completed in. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
type Shell = (typeof SHELLS)[number];

/**
 * What each shell runs to have words completed. All ask `ucj completion --` with the words before the cursor
 * for what can stand there, a candidate a line with its meaning behind a tab; without any the shell offers files.
 */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# ucj: source <(ucj completion bash)
_ucj() {
  local IFS=$'\\n'
  local words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  COMPREPLY=($(ucj completion -- "\${words[@]}" 2>/dev/null | cut -f1))
}
complete -o default -F _ucj ucj
`,
  zsh: `#compdef ucj
# ucj: source <(ucj completion zsh)
_ucj() {
  local -a found
  local line
  for line in "\${(@f)$(ucj completion -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${line%%$'\\t'*}")
  done
  if (( \${#found} )); then compadd -a found; else _files; fi
}
if [[ $funcstack[1] == _ucj ]]; then _ucj "$@"; else compdef _ucj ucj; fi
`,
  fish: `# ucj: ucj completion fish | source
function __ucj_complete
    set -l words (commandline -opc) (commandline -ct)
    ucj completion -- $words[2..-1] 2>/dev/null
end
complete -c ucj -a '(__ucj_complete)'
`,
  powershell: `# ucj: ucj completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ucj -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -eq '') { $words += '""' }
  ucj completion -- @words 2>$null | ForEach-Object {
    $word, $meaning = $_ -split "\`t", 2
    if (-not $meaning) { $meaning = $word }
    [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
  }
}
`,
};
