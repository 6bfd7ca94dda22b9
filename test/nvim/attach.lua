-- A second real client: Neovim attaches to the language server over stdio, sees a broken link reported and mends it, and
-- completes, goes, renames and refactors.
-- nvim --headless --clean -n -i NONE -c 'luafile test/nvim/attach.lua'
-- Environment: LSP_COMMAND (a JSON array), LSP_ROOT (a folder), LSP_FILE (a playbook), LSP_LINK (a link in it that works).
-- Prints "ok …" or "not ok …" for each test.

local command = vim.json.decode(os.getenv('LSP_COMMAND'))
local root, file, link = os.getenv('LSP_ROOT'), os.getenv('LSP_FILE'), os.getenv('LSP_LINK')
local broken = link:gsub('(.)%.md$', '%1%1.md')
local timeout = 20000
local buffer, client, exited

local function say(line)
  io.stdout:write(line .. '\n')
  io.stdout:flush()
end

local function wait(what, condition)
  local met = vim.wait(timeout, function() return exited or condition() end, 20)
  assert(met and not exited, 'waited in vain for ' .. what .. (exited and (': the server ended, ' .. exited) or ''))
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

-- The rule a diagnostic names: Neovim keeps it in another place before version 0.8.
local function rule(diagnostic)
  local lsp = diagnostic.user_data and diagnostic.user_data.lsp or {}
  return diagnostic.code or lsp.code
end

local function reported()
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local line = vim.api.nvim_buf_get_lines(buffer, diagnostic.lnum, diagnostic.lnum + 1, false)[1] or ''
    if rule(diagnostic) == 'broken-link' and line:find(broken, 1, true) then return diagnostic end
  end
end

local function replace(from, to)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local start, finish = line:find(from, 1, true)
    if start then return vim.api.nvim_buf_set_text(buffer, number - 1, start - 1, number - 1, finish, { to }) end
  end
  error(from .. ' is not in ' .. file)
end

local function code_actions(diagnostic)
  local range = {
    start = { line = diagnostic.lnum, character = diagnostic.col },
    ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
  }
  local sent = { range = range, severity = diagnostic.severity, source = diagnostic.source, code = rule(diagnostic), message = diagnostic.message }
  local answer = client.request_sync('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = range,
    context = { diagnostics = { sent }, only = { 'quickfix' } },
  }, timeout, buffer)
  return answer and answer.result or {}
end

-- What the server answers about a place: 1-based line, 0-based byte column.
local function ask(method, line, column, more)
  local _, character = vim.str_utfindex(vim.api.nvim_buf_get_lines(buffer, line - 1, line, false)[1], column)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    position = { line = line - 1, character = character },
  }
  local answer = client.request_sync(method, vim.tbl_extend('force', params, more or {}), timeout, buffer)
  assert(answer and not answer.err, method .. ' failed: ' .. vim.inspect(answer and answer.err))
  return answer.result
end

-- Where a text stands first: 1-based line, 0-based byte column behind it.
local function find(wanted)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local _, finish = line:find(wanted, 1, true)
    if finish then return number, finish end
  end
  error(wanted .. ' is not in the buffer')
end

local function refactor(line, title)
  local position = { line = line - 1, character = 3 }
  local answer = client.request_sync('textDocument/codeAction', {
    textDocument = vim.lsp.util.make_text_document_params(buffer),
    range = { start = position, ['end'] = position },
    context = { diagnostics = {}, only = { 'refactor' } },
  }, timeout, buffer)
  for _, action in ipairs(answer and answer.result or {}) do
    if action.title == title then
      local resolved = action.edit and action or client.request_sync('codeAction/resolve', action, timeout, buffer).result
      return vim.lsp.util.apply_workspace_edit(resolved.edit, client.offset_encoding)
    end
  end
  error('no action ' .. title .. ' in ' .. vim.inspect(answer))
end

local tests = {
  { 'attaches over stdio', function()
    vim.cmd('edit ' .. vim.fn.fnameescape(file))
    vim.bo.filetype = 'markdown'
    buffer = vim.api.nvim_get_current_buf()
    local id = vim.lsp.start_client({
      name = 'playbook',
      cmd = command,
      root_dir = root,
      workspace_folders = { { uri = vim.uri_from_fname(root), name = 'knowledge-base' } },
      on_exit = function(code, signal) exited = 'code ' .. code .. ', signal ' .. signal end,
    })
    assert(id, 'the server did not start')
    vim.lsp.buf_attach_client(buffer, id)
    client = vim.lsp.get_client_by_id(id)
    wait('the answer to initialize', function() return client.initialized end)
  end },
  { 'sees a link broken by typing', function()
    replace('](' .. link, '](' .. broken)
    wait('broken-link', function() return reported() ~= nil end)
    assert(reported().source == 'playbook', 'the source is ' .. tostring(reported().source))
  end },
  { 'applies the fix', function()
    for _, action in ipairs(code_actions(reported())) do
      if action.edit and vim.json.encode(action.edit):gsub('\\/', '/'):find(link, 1, true) then
        vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
        break
      end
    end
    assert(text():find('](' .. link, 1, true), 'no fix restored the link')
    wait('the problem to go', function() return reported() == nil end)
  end },
  { 'completes the path of a link', function()
    vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '## Ünlike 😀', '', 'ü 😀 [x](' })
    local last = vim.api.nvim_buf_line_count(buffer)
    local line = vim.api.nvim_buf_get_lines(buffer, last - 1, last, false)[1]
    local result = ask('textDocument/completion', last, #line)
    local items = vim.lsp.util.extract_completion_items(result)
    assert(#items > 5, 'only ' .. #items .. ' items')
    vim.lsp.util.apply_text_edits({ items[1].textEdit }, buffer, client.offset_encoding)
    local done = vim.api.nvim_buf_get_lines(buffer, last - 1, last, false)[1]
    assert(done:find('^ü 😀 %[x%]%(%S+%.md'), 'the line is ' .. done)
  end },
  { 'goes to the target of a link', function()
    local result = ask('textDocument/definition', find('](' .. link:sub(1, 4)))
    local place = vim.tbl_islist(result) and result[1] or result
    local uri = place.targetUri or place.uri
    assert(uri:sub(-#'.md') == '.md' and vim.fn.filereadable(vim.uri_to_fname(uri)) == 1, 'it leads to ' .. uri)
  end },
  { 'renames a heading with the links to it', function()
    vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '😀 [u](#ünlike-)' })
    local line, column = find('## Ünlike')
    local edit = ask('textDocument/rename', line, column, { newName = 'Other' })
    vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
    assert(text():find('\n## Other\n', 1, true), 'the heading is as it was')
    assert(text():find('😀 [u](#other)', 1, true), 'the link is as it was: ' .. text():sub(-200))
  end },
  { 'marks a topic as TODO', function()
    vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '- ü [New](new-topic.md)' })
    refactor(vim.api.nvim_buf_line_count(buffer), 'Mark as TODO')
    assert(text():find('- ü (TODO) [New](new-topic.md)', 1, true), 'it is not marked')
  end },
  { 'ends the server in order', function()
    client.stop()
    assert(vim.wait(5000, function() return exited end, 20), 'the server did not end')
    assert(exited == 'code 0, signal 0', 'the server ended with ' .. exited)
  end },
}

local failed = false
for _, test in ipairs(tests) do
  local passed, problem = true, nil
  if failed then
    passed, problem = false, 'an earlier one failed'
  else
    passed, problem = pcall(test[2])
  end
  failed = failed or not passed
  say((passed and 'ok ' or 'not ok ') .. test[1] .. (passed and '' or (': ' .. tostring(problem))))
end
vim.cmd(failed and '1cq!' or 'qa!')
