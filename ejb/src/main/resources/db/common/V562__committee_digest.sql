-- One message for each member that tells all that awaits her, as often as she likes.

-- How often somebody wants it; no line for who never said.
create table committee_rhythm (
    person_id bigint primary key,
    -- weekly, monthly, at-once (a message for each thing) or never.
    rhythm varchar(20) not null,
    chosen_at timestamp(6) with time zone not null,
    constraint fk_committee_rhythm_person foreign key (person_id) references person (id)
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
    constraint fk_committee_digest_person foreign key (person_id) references person (id)
);
create index ix_committee_digest_person on committee_digest (person_id, period_from);
create index ix_committee_digest_made on committee_digest (made_at);

-- Further links of a message, one a line: a page, a blank, and what its secret is made from; null for none.
alter table outbox_message add column more_links varchar(4000);
