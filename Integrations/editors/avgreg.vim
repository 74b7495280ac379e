" Findings of avgreg in the list of Vim: source this file, then :make.
setlocal makeprg=avgreg\ check\ --format\ concise\ --quiet\ --language\ en
setlocal errorformat=%f:%l:%c:\ %trror\ %m,%f:%l:%c:\ %tarning\ %m,%f:%l:%c:\ %tote\ %m,%f:%l:%c:\ %m
