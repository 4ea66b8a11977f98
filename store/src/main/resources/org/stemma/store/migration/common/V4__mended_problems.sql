-- When a problem was noted, and when it was mended: what is mended is kept, because a dossier of an earlier day listed it.

alter table problem add column noted_at text;
alter table problem add column mended_at text;
drop index problem_once;
create unique index problem_once on problem (coalesce(article, ''), stage, kind, place, message) where mended_at is null;
