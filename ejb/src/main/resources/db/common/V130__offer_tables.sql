-- What an actor offers in a place: its own record, since several actors may work in one place.
create sequence offer_seq start with 50 increment by 50;
create table offer (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    place_id bigint not null,
    -- Null while nobody has said who offers it.
    actor_id bigint,
    name varchar(200) not null,
    -- People who can be received in a week.
    capacity integer,
    phone varchar(20),
    email varchar(254),
    website varchar(2000),
    appointment_url varchar(2000),
    opening_hours varchar(2000),
    schedule varchar(500),
    -- First and last day; null for no limit.
    active_from date,
    active_until date,
    remark varchar(2000),
    search_text varchar(2000) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_offer_uuid unique (uuid),
    constraint fk_offer_place foreign key (place_id) references place (id),
    constraint fk_offer_actor foreign key (actor_id) references actor (id),
    check (capacity > 0),
    check (active_until >= active_from)
);
create index ix_offer_place on offer (place_id);
create index ix_offer_actor on offer (actor_id);
create index ix_offer_search on offer (search_text, id);

create table offer_term (
    offer_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_offer_term primary key (offer_id, vocabulary, term),
    constraint fk_offer_term_offer foreign key (offer_id) references offer (id),
    constraint fk_offer_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_offer_term_term on offer_term (vocabulary, term, offer_id);

-- A term stands once for a place, whoever says it: its own record ("stated"), the offers of the day ("offered"), or both.
-- Whoever looks for places by their terms sees both without asking which.
alter table place_term add column stated boolean default true not null;
alter table place_term add column offered boolean default false not null;
-- Whether an offer of the day addresses no public in particular: then the place is open to all, whatever terms it has.
alter table place add column offered_to_all boolean default false not null;

-- A mode that the national standard has no value for: files leave it out.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active)
    values ('assistance', 'a-domicile', 'À domicile', 'At home', null, 5, true);

-- Languages beside French; each names the national value that stands for it.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('language', 'en', 'Anglais', 'English', 'langues-anglais', 1, true),
    ('language', 'ar', 'Arabe', 'Arabic', 'langues-autres', 2, true),
    ('language', 'es', 'Espagnol', 'Spanish', 'langues-autres', 3, true),
    ('language', 'pt', 'Portugais', 'Portuguese', 'langues-autres', 4, true),
    ('language', 'tr', 'Turc', 'Turkish', 'langues-autres', 5, true),
    ('language', 'ta', 'Tamoul', 'Tamil', 'langues-autres', 6, true),
    ('language', 'bn', 'Bengali', 'Bengali', 'langues-autres', 7, true),
    ('language', 'ur', 'Ourdou', 'Urdu', 'langues-autres', 8, true),
    ('language', 'zh', 'Chinois', 'Chinese', 'langues-autres', 9, true),
    ('language', 'bm', 'Bambara', 'Bambara', 'langues-autres', 10, true),
    ('language', 'snk', 'Soninké', 'Soninke', 'langues-autres', 11, true),
    ('language', 'wo', 'Wolof', 'Wolof', 'langues-autres', 12, true),
    ('language', 'kab', 'Kabyle', 'Kabyle', 'langues-autres', 13, true),
    ('language', 'uk', 'Ukrainien', 'Ukrainian', 'langues-autres', 14, true),
    ('language', 'ru', 'Russe', 'Russian', 'langues-autres', 15, true),
    ('language', 'ro', 'Roumain', 'Romanian', 'langues-autres', 16, true),
    ('language', 'fa', 'Persan (dari, farsi)', 'Persian (Dari, Farsi)', 'langues-autres', 17, true),
    ('language', 'ps', 'Pachto', 'Pashto', 'langues-autres', 18, true),
    ('language', 'ht', 'Créole haïtien', 'Haitian Creole', 'langues-autres', 19, true),
    ('language', 'lsf', 'Langue des signes française', 'French sign language', 'surdite', 20, true);
