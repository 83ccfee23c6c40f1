-- What residents stumble over and the committee passes on to an administration, with the answer.
create sequence irritant_seq start with 50 increment by 50;
create table irritant (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What a file calls it; null for one that was entered here.
    code varchar(40),
    territory_id bigint not null,
    -- The finding that it bears out; null for none.
    finding_id bigint,
    subject varchar(300) not null,
    description varchar(4000) not null,
    administration varchar(300) not null,
    sent_on date not null,
    -- waiting, answered or closed.
    state varchar(20) not null,
    answered_on date,
    answer varchar(4000),
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_irritant_uuid unique (uuid),
    constraint uq_irritant_code unique (territory_id, code),
    constraint fk_irritant_territory foreign key (territory_id) references territory (id),
    constraint fk_irritant_finding foreign key (finding_id) references finding (id),
    check (state in ('waiting', 'answered', 'closed')),
    check (answered_on >= sent_on)
);
create index ix_irritant_finding on irritant (finding_id);
create index ix_irritant_search on irritant (search_text, id);
