-- Private links that were renewed. One that never was has no row: nothing is kept of a link but how often it was renewed.
create sequence private_link_seq;
create table private_link (
    id bigint primary key,
    -- What is behind the link, and whose.
    kind varchar(40) not null,
    subject varchar(300) not null,
    -- Part of what is signed: with each one the links before end.
    version integer not null,
    renewed_at timestamp(6) with time zone not null,
    constraint uq_private_link unique (kind, subject)
);

-- Whoever renews a link waits for this row, so that two make no two rows of one.
create table private_link_lock (
    id integer primary key
);
insert into private_link_lock (id) values (1);
