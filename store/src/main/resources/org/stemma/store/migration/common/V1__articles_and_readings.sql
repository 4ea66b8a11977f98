-- An article and what was read in it. Ids are 64 hexadecimal digits; documents are JSON as org.stemma.store.Json writes it.

create table article (
    id          text not null primary key,
    source_key  text not null,
    document    blob not null,              -- the article without its body: gzipped JSON
    body        text not null,
    added_at    text not null               -- when it first came into this store, ISO 8601 in UTC
);
create index article_by_source_key on article (source_key);

create table original (
    article     text not null primary key references article (id) on delete cascade,
    sha256      text not null,
    bytes       blob not null
);

create table retrieval (
    article     text not null references article (id) on delete cascade,
    location    text not null,
    retrieved_at text,
    sha256      text not null,
    charset     text not null,
    media_type  text not null,
    length      bigint not null,
    primary key (article, location)
);

create table reading (
    article     text not null primary key references article (id) on delete cascade,
    version     text not null,
    sha256      text not null,              -- of the JSON before it was gzipped
    document    blob not null               -- the reading without its article: gzipped JSON
);

-- What could not be read and so has no article, by where it stood.
create table problem (
    article     text references article (id) on delete cascade,
    stage       text not null,
    kind        text not null,
    place       text not null,
    message     text not null
);
create unique index problem_once on problem (coalesce(article, ''), stage, kind, place, message);
