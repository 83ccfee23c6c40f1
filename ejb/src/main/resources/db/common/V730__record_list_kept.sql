-- Lists as people keep them: the columns that one chose, and addresses with a name, which she may share.
create sequence list_view_seq;
create table list_view (
    id bigint primary key,
    uuid varchar(36) not null,
    -- The kind of records, as texts and pages call it.
    kind varchar(60) not null,
    -- The opaque identifier of the account; its views go with it.
    account varchar(36) not null,
    name varchar(80) not null,
    -- The part of the address behind the question mark.
    query varchar(2000) not null,
    shared boolean not null,
    kept_at timestamp(6) with time zone not null,
    constraint uq_list_view_uuid unique (uuid),
    constraint uq_list_view_name unique (account, kind, name)
);
create index ix_list_view_kind on list_view (kind, shared);

create table list_columns (
    kind varchar(60) not null,
    account varchar(36) not null,
    -- Names of columns in their order, parted by commas.
    columns varchar(2000) not null,
    constraint pk_list_columns primary key (account, kind)
);
