-- What is concluded from what was said and counted. A finding is never deleted: another one takes its place.
create sequence finding_seq start with 50 increment by 50;
create table finding (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What a file calls it; null for one that was entered here.
    code varchar(40),
    territory_id bigint not null,
    title varchar(300) not null,
    conclusion varchar(4000),
    -- draft, discussed, adopted or superseded; forward only.
    state varchar(20) not null,
    proposed_on date not null,
    adopted_on date,
    -- What took its place; null unless it is superseded.
    superseded_by_id bigint,
    -- From 1 to 5; null where nobody has said.
    importance smallint,
    feasibility smallint,
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_finding_uuid unique (uuid),
    constraint uq_finding_code unique (territory_id, code),
    constraint fk_finding_territory foreign key (territory_id) references territory (id),
    constraint fk_finding_superseded_by foreign key (superseded_by_id) references finding (id),
    check (state in ('draft', 'discussed', 'adopted', 'superseded')),
    check ((state = 'superseded') = (superseded_by_id is not null)),
    check (importance between 1 and 5),
    check (feasibility between 1 and 5)
);
create index ix_finding_superseded_by on finding (superseded_by_id);
create index ix_finding_search on finding (search_text, id);

create table finding_theme (
    finding_id bigint not null,
    theme_id bigint not null,
    constraint pk_finding_theme primary key (finding_id, theme_id),
    constraint fk_finding_theme_finding foreign key (finding_id) references finding (id),
    constraint fk_finding_theme_theme foreign key (theme_id) references theme (id)
);
create index ix_finding_theme_theme on finding_theme (theme_id, finding_id);

create table finding_term (
    finding_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_finding_term primary key (finding_id, vocabulary, term),
    constraint fk_finding_term_finding foreign key (finding_id) references finding (id),
    constraint fk_finding_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_finding_term_term on finding_term (vocabulary, term, finding_id);

-- What a finding rests on: records of any kind, by their opaque identifiers.
create table finding_evidence (
    finding_id bigint not null,
    record_type varchar(60) not null,
    record_id varchar(36) not null,
    rank smallint not null,
    constraint pk_finding_evidence primary key (finding_id, record_type, record_id),
    constraint fk_finding_evidence_finding foreign key (finding_id) references finding (id)
);
create index ix_finding_evidence_record on finding_evidence (record_type, record_id);
