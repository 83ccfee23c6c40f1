-- How an account begins, is locked, reviewed and ends.
alter table account add column expires_on date;
-- Wrong passwords in a row, and when they became too many.
alter table account add column failed_sign_ins integer default 0 not null;
alter table account add column locked_at timestamp(6) with time zone;
-- When somebody last confirmed that these rights are still right.
alter table account add column reviewed_at timestamp(6) with time zone;
alter table account add column reviewed_by varchar(200);

-- Null: given before this was kept.
alter table account_grant add column granted_at timestamp(6) with time zone;

alter table access_token add column last_used_at timestamp(6) with time zone;

-- Links by which somebody chooses a password: the first one, or a new one. Only a digest is kept, as of tokens.
create sequence account_link_seq start with 50 increment by 50;
create table account_link (
    id bigint primary key,
    account_id bigint not null,
    purpose varchar(20) not null,
    hash varchar(64) not null,
    credential_stamp integer not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint account_link_hash_unique unique (hash),
    constraint account_link_account foreign key (account_id) references account (id)
);
create index account_link_account_idx on account_link (account_id);

-- The row that whoever takes a right to administer locks, so that two administrators cannot remove each other at once.
insert into setting (name, text_value, version) values ('identity.administrators', '-', 1);
