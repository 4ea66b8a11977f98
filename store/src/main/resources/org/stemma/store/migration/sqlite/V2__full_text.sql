-- Full text over articles and statements. What is indexed is folded (org.stemma.store.Folding); words are shown from the article.

create virtual table article_text using fts5 (article unindexed, title, body, tokenize = 'unicode61 remove_diacritics 2');
create virtual table statement_text using fts5 (article unindexed, item unindexed, speaker, content, tokenize = 'unicode61 remove_diacritics 2');
insert into article_text (article_text, rank) values ('secure-delete', 1);
insert into statement_text (statement_text, rank) values ('secure-delete', 1);
