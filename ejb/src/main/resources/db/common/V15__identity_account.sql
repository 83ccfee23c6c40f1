-- Who may sign in, with which roles on which territories, and the tokens that programs use instead of a password.
-- Sequences start with 50: EclipseLink takes the value it is given as the last of the fifty.
create sequence account_seq start with 50 increment by 50;
create table account (
    id bigint primary key,
    uuid varchar(36) not null,
    login varchar(80) not null,
    display_name varchar(200) not null,
    email varchar(254),
    password_hash varchar(500) not null,
    -- Raised whenever the password changes: a session or token opened before that counts no more.
    credential_stamp integer not null,
    language varchar(2) not null,
    active boolean not null,
    created_at timestamp(6) with time zone not null,
    last_sign_in_at timestamp(6) with time zone,
    version integer not null,
    constraint account_uuid_unique unique (uuid),
    constraint account_login_unique unique (login)
);

create sequence account_grant_seq start with 50 increment by 50;
create table account_grant (
    id bigint primary key,
    account_id bigint not null,
    role varchar(40) not null,
    -- Null means everywhere.
    territory_id bigint,
    constraint account_grant_account foreign key (account_id) references account (id)
);
create index account_grant_account_idx on account_grant (account_id);
create index account_grant_territory_idx on account_grant (territory_id);

create sequence access_token_seq start with 50 increment by 50;
create table access_token (
    id bigint primary key,
    uuid varchar(36) not null,
    account_id bigint not null,
    name varchar(100) not null,
    -- SHA-256 of the token in hexadecimal; the token itself is shown once and kept nowhere.
    hash varchar(64) not null,
    credential_stamp integer not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    revoked_at timestamp(6) with time zone,
    constraint access_token_uuid_unique unique (uuid),
    constraint access_token_hash_unique unique (hash),
    constraint access_token_account foreign key (account_id) references account (id)
);
create index access_token_account_idx on access_token (account_id);
