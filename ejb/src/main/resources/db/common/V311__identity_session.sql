-- Who is signed in where, so that the owner of an account sees it and ends it. A row goes with its session.
create sequence account_session_seq start with 50 increment by 50;
create table account_session (
    id bigint primary key,
    uuid varchar(36) not null,
    account_id bigint not null,
    credential_stamp integer not null,
    -- Name and system alone, such as "Firefox, Linux".
    browser varchar(60),
    address varchar(60),
    opened_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    constraint account_session_uuid_unique unique (uuid),
    constraint account_session_account foreign key (account_id) references account (id)
);
create index account_session_account_idx on account_session (account_id);
create index account_session_seen_idx on account_session (last_seen_at);

-- From where an account has signed in: guessing elsewhere does not keep it out there. Digests, and for 180 days.
create table account_address (
    account_id bigint not null,
    digest varchar(64) not null,
    last_at timestamp(6) with time zone not null,
    constraint account_address_pk primary key (account_id, digest),
    constraint account_address_account foreign key (account_id) references account (id)
);
