-- SHA-256 of the code that she who answered keeps, hexadecimal; null for one who was given none. The code itself is nowhere.
alter table respondent add column receipt_hash varchar(64);
alter table respondent add constraint uq_respondent_receipt unique (receipt_hash);

-- Codes by which somebody erased what she said: what a telephone still holds of it is not taken any more.
create table receipt_erased (
    receipt_hash varchar(64) not null,
    erased_on date not null,
    constraint pk_receipt_erased primary key (receipt_hash)
);
