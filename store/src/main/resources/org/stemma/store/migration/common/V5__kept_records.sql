-- What was compared, so that it need not be compared again. It says nothing that the other tables do not say: any row may be deleted
-- at any time.

create table kept_record (
    name        text not null primary key,  -- what of the store was compared
    key         text not null,              -- a hash of the readings and rulings that were compared and of the program that compared
    sha256      text not null,              -- of the document
    document    blob not null               -- deflated, as org.stemma.store.packed.PackedLedger writes it
);
