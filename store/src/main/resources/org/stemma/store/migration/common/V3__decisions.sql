-- What people decided, and what follows from it. None of it hangs on a row of an article: decisions outlive what they are about.

create table decision (
    hash        text not null primary key,
    at          text not null,              -- ISO 8601 in UTC
    source_key  text not null,              -- of the target's article
    handling    text,                       -- the label of an article that was removed
    document    text not null               -- JSON
);
create index decision_by_source_key on decision (source_key);

-- Who last looked at the story, and when.
create table visit (
    who         text not null primary key,
    at          text not null
);

-- The register of outlets and claimants, kept by hand.
create table register (
    kind        text not null,              -- outlet, claimant
    name        text not null,
    document    text not null,              -- JSON
    primary key (kind, name)
);

-- Numbers that items were printed with: never changed, never given twice.
create table printed (
    number      integer not null primary key,
    item        text not null unique
);
