-- One message for each member that tells all that awaits her, as often as she likes.

-- How often somebody wants it; no line for who never said.
create table committee_rhythm (
    person_id bigint primary key,
    -- weekly, monthly, at-once (a message for each thing) or never.
    rhythm varchar(20) not null,
    chosen_at timestamp(6) with time zone not null,
    constraint fk_committee_rhythm_person foreign key (person_id) references person (id) on delete cascade
);

-- That somebody's period was looked at, once for a person and period, and what came of it.
create sequence committee_digest_seq start with 50 increment by 50;
create table committee_digest (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    person_id bigint not null,
    -- The first day of the week or month.
    period_from date not null,
    -- Her identifier and the period: nobody gets two, also where two entries of her are merged in between.
    message_key varchar(100) not null,
    -- How many things awaited her; where it is 0 no message was written.
    items smallint not null,
    -- SHA-256 of the secret.
    link_hash varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    constraint uq_committee_digest_uuid unique (uuid),
    constraint uq_committee_digest_key unique (message_key),
    constraint uq_committee_digest_link unique (link_hash),
    constraint fk_committee_digest_person foreign key (person_id) references person (id) on delete cascade
);
create index ix_committee_digest_person on committee_digest (person_id, period_from);
create index ix_committee_digest_made on committee_digest (made_at);

-- Further links of a message, one a line: a page, a blank, and what its secret is made from; null for none.
alter table outbox_message add column more_links varchar(4000);

-- That the members of a body are asked to rank some things by priority, until a day.
create sequence committee_ranking_seq start with 50 increment by 50;
create table committee_ranking (
    id bigint primary key,
    uuid varchar(36) not null,
    body_id bigint not null,
    question varchar(300) not null,
    closes_on date not null,
    asked_at timestamp(6) with time zone not null,
    constraint uq_committee_ranking_uuid unique (uuid),
    constraint fk_committee_ranking_body foreign key (body_id) references body (id)
);
create index ix_committee_ranking_body on committee_ranking (body_id);

-- What is ranked, in the order in which it is shown.
create table committee_ranking_option (
    ranking_id bigint not null,
    -- From 1.
    number smallint not null,
    label varchar(300) not null,
    -- The record that it is about, such as finding, and its identifier; null for words only.
    kind varchar(40),
    record_uuid varchar(36),
    constraint pk_committee_ranking_option primary key (ranking_id, number),
    constraint fk_committee_ranking_option_ranking foreign key (ranking_id) references committee_ranking (id)
);

-- Who is asked, once for a person and ranking.
create sequence committee_ranking_answer_seq start with 50 increment by 50;
create table committee_ranking_answer (
    id bigint primary key,
    -- What the secret of the link in her message is made from.
    uuid varchar(36) not null,
    ranking_id bigint not null,
    person_id bigint not null,
    asked_at timestamp(6) with time zone not null,
    messages smallint not null,
    -- When she ranked last; null while she has not.
    answered_at timestamp(6) with time zone,
    constraint uq_committee_ranking_answer_uuid unique (uuid),
    constraint uq_committee_ranking_answer_person unique (ranking_id, person_id),
    constraint fk_committee_ranking_answer_ranking foreign key (ranking_id) references committee_ranking (id),
    constraint fk_committee_ranking_answer_person foreign key (person_id) references person (id)
);
create index ix_committee_ranking_answer_person on committee_ranking_answer (person_id);

-- The place that somebody gives to an option, 1 for the most urgent.
create table committee_ranking_place (
    answer_id bigint not null,
    number smallint not null,
    place smallint not null,
    constraint pk_committee_ranking_place primary key (answer_id, number),
    constraint fk_committee_ranking_place_answer foreign key (answer_id) references committee_ranking_answer (id)
        on delete cascade
);

-- The links that lead to an answer: of two entries of one person both links, once they are merged.
create table committee_ranking_link (
    -- SHA-256 of the secret.
    link_hash varchar(64) primary key,
    answer_id bigint not null,
    constraint fk_committee_ranking_link_answer foreign key (answer_id) references committee_ranking_answer (id)
        on delete cascade
);
create index ix_committee_ranking_link_answer on committee_ranking_link (answer_id);
