;; A third real client: Emacs attaches to the language server over stdio through eglot.
;; emacs --batch -Q -l test/emacs/attach.el
;; Environment: LSP_COMMAND (a JSON array), LSP_ROOT (a folder), LSP_FILE (a playbook), LSP_LINK (a link in it that works).
;; Prints "ok …" or "not ok …" for each test.  -*- lexical-binding: t -*-

;; Packages of the system: eglot is part of Emacs from 29 on.
(setq package-user-dir "/nonexistent" package-directory-list '("/usr/share/emacs/site-lisp/elpa"))
(package-initialize)
(require 'eglot)
(require 'json)

(defvar command (append (json-parse-string (getenv "LSP_COMMAND")) nil))
(defvar link (getenv "LSP_LINK"))
(defvar broken (replace-regexp-in-string "\\(.\\)\\.md\\'" "\\1\\1.md" link))
(defvar server nil)

(defun wait-for (what condition)
  "Waits until CONDITION holds; fails with WHAT after 20 seconds."
  (let ((end (+ (float-time) 20)) (found nil))
    (while (and (not (setq found (funcall condition))) (< (float-time) end)) (accept-process-output nil 0.05))
    (or found (error "waited in vain for %s" what))))

(defun put-in-place (from to)
  "Writes TO where FROM stands first, and tells the server."
  (goto-char (point-min))
  (search-forward from)
  (replace-match to t t)
  (eglot--signal-textDocument/didChange))

(defun reported ()
  "The problem of the broken link, as Flymake shows it."
  (seq-find (lambda (diagnostic)
              (string= broken (buffer-substring-no-properties (flymake-diagnostic-beg diagnostic) (flymake-diagnostic-end diagnostic))))
            (flymake-diagnostics)))

(defun offered (at &optional kind)
  "The code actions at a position of the buffer."
  (append (jsonrpc-request
           server :textDocument/codeAction
           (list :textDocument (eglot--TextDocumentIdentifier)
                 :range (list :start (eglot--pos-to-lsp-position at) :end (eglot--pos-to-lsp-position at))
                 :context (append (list :diagnostics []) (and kind (list :only (vector kind))))))
          nil))

(defun apply-first (actions title)
  "Applies the first of ACTIONS whose title begins with TITLE."
  (let ((action (seq-find (lambda (each) (string-prefix-p title (plist-get each :title))) actions)))
    (unless action (error "no action '%s' among %s" title (mapcar (lambda (each) (plist-get each :title)) actions)))
    (eglot--apply-workspace-edit
     (or (plist-get action :edit) (plist-get (jsonrpc-request server :codeAction/resolve action) :edit)))))

(defvar tests
  `(("attaches over stdio"
     ,(lambda ()
        (find-file (getenv "LSP_FILE"))
        (text-mode)
        (setq-local eglot-sync-connect 20 eglot-autoshutdown nil)
        (eglot (list major-mode) (cons 'transient (file-name-as-directory (getenv "LSP_ROOT"))) 'eglot-lsp-server command "markdown")
        (setq server (wait-for "the server" #'eglot-current-server))))
    ("shows a link broken by typing, behind emoji and umlauts"
     ,(lambda ()
        (put-in-place (concat "](" link) (concat "](" broken))
        (beginning-of-line)
        (search-forward "[")
        (backward-char)
        (insert "👩‍🚀 ä ")
        (eglot--signal-textDocument/didChange)
        (wait-for "broken-link" #'reported)))
    ("applies the fix"
     ,(lambda ()
        (apply-first (offered (flymake-diagnostic-beg (reported)) "quickfix") "Change to")
        (goto-char (point-min))
        (search-forward (concat "](" link))
        (eglot--signal-textDocument/didChange)
        (wait-for "the problem to go" (lambda () (not (reported))))))
    ("lists the sections"
     ,(lambda ()
        (goto-char (point-min))
        (re-search-forward "^# \\(.*\\)$")
        (let* ((title (match-string-no-properties 1))
               (names (flatten-tree (imenu--make-index-alist))))
          (unless (member title names) (error "%s is not in %s" title names)))))
    ("marks a link as TODO and back"
     ,(lambda ()
        (goto-char (point-max))
        (insert "\n- [New](new-topic.md)")
        (eglot--signal-textDocument/didChange)
        (apply-first (offered (point) "refactor") "Mark as TODO")
        (search-backward "- (TODO) [New](new-topic.md)")
        (eglot--signal-textDocument/didChange)
        (apply-first (offered (point) "refactor") "Remove the TODO mark")
        (beginning-of-line)
        (unless (looking-at-p "- \\[New\\](new-topic.md)") (error "the mark stayed"))))
    ("ends the server in order"
     ,(lambda ()
        (set-buffer-modified-p nil)
        (let ((process (jsonrpc--process server)))
          ;; As eglot-shutdown does, which then kills the process without waiting for its end.
          (jsonrpc-request server :shutdown nil)
          (jsonrpc-notify server :exit nil)
          (wait-for "the end" (lambda () (not (process-live-p process))))
          (unless (= 0 (process-exit-status process)) (error "exit code %s" (process-exit-status process))))))))

(let ((failed nil))
  (dolist (test tests)
    (let ((problem (if failed "an earlier one failed"
                     (condition-case problem (progn (funcall (cadr test)) nil) (error (error-message-string problem))))))
      (when problem (setq failed t))
      (princ (if problem (format "not ok %s: %s\n" (car test) problem) (format "ok %s\n" (car test))))))
  (kill-emacs (if failed 1 0)))
