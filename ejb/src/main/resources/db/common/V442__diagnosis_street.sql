-- Campaigns in the street: interviewers write down on their telephones, by the campaign's link, what residents say.
create sequence street_campaign_seq start with 50 increment by 50;
create table street_campaign (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    title varchar(200) not null,
    -- Inside which the respondents live.
    territory_id bigint not null,
    -- How they are asked, a code of collection-mode.
    mode varchar(60) not null,
    opens_on date not null,
    -- Its last day.
    closes_on date not null,
    -- What interviewers ask; null where they ask freely.
    question varchar(500),
    -- How many respondents it wants; null where it says nothing.
    goal integer,
    -- From which its link follows, by a key that lies outside the database; another one ends the old link.
    link_seed varchar(36) not null,
    -- SHA-256 of the link's secret, hexadecimal, by which it is recognised.
    link_digest varchar(64) not null,
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_street_campaign_uuid unique (uuid),
    constraint uq_street_campaign_link unique (link_digest),
    constraint fk_street_campaign_territory foreign key (territory_id) references territory (id),
    check (closes_on >= opens_on)
);
create index ix_street_campaign_territory on street_campaign (territory_id);
create index ix_street_campaign_search on street_campaign (search_text, id);

-- Whom a telephone calls by which key: what it sends twice, or out of order, is of one respondent.
create table street_person (
    campaign_id bigint not null,
    person_key varchar(36) not null,
    respondent_id bigint not null,
    constraint pk_street_person primary key (campaign_id, person_key),
    constraint fk_street_person_campaign foreign key (campaign_id) references street_campaign (id),
    constraint fk_street_person_respondent foreign key (respondent_id) references respondent (id) on delete cascade
);
create index ix_street_person_respondent on street_person (respondent_id);

-- What was taken, by the key that its telephone gave it. It stays when the statement is erased, so that it does not come again.
create table street_entry (
    campaign_id bigint not null,
    entry_key varchar(36) not null,
    statement_id bigint,
    taken_at timestamp(6) with time zone not null,
    constraint pk_street_entry primary key (campaign_id, entry_key),
    constraint fk_street_entry_campaign foreign key (campaign_id) references street_campaign (id),
    constraint fk_street_entry_statement foreign key (statement_id) references statement (id) on delete set null
);
create index ix_street_entry_statement on street_entry (statement_id);
