-- Somebody who was asked, without a name. What is known of her is told by codes, so that nobody is recognised by it.
create sequence respondent_seq start with 50 increment by 50;
create table respondent (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    -- What a file calls her; null for one who was entered here.
    code varchar(40),
    mode varchar(60),
    met_on date not null,
    commune_id bigint not null,
    qpv_id bigint,
    age_band varchar(60),
    equipment varchar(60),
    french_ease varchar(60),
    situation varchar(60),
    -- A changed first name and an age, under which words of hers may be published; null for none.
    changed_name varchar(60),
    published_age smallint,
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_respondent_uuid unique (uuid),
    constraint fk_respondent_commune foreign key (commune_id) references territory (id),
    constraint fk_respondent_qpv foreign key (qpv_id) references territory (id)
);
create index ix_respondent_commune on respondent (commune_id);
create index ix_respondent_qpv on respondent (qpv_id);
create index ix_respondent_code on respondent (code);

-- What a group of a gathering or a respondent said.
create sequence statement_seq start with 50 increment by 50;
create table statement (
    id bigint primary key,
    uuid varchar(36) not null,
    version integer not null,
    code varchar(40),
    -- observation, need or proposal.
    nature varchar(20) not null,
    -- negative, neutral or positive.
    polarity varchar(20) not null,
    words varchar(2000) not null,
    said_on date not null,
    -- Who said it: one of the two.
    group_id bigint,
    respondent_id bigint,
    -- Where it belongs: the respondent's commune, or the territory of the group's body.
    territory_id bigint not null,
    qpv_id bigint,
    search_text varchar(2500) not null,
    archived_at timestamp(6) with time zone,
    archive_reason varchar(500),
    created_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null,
    constraint uq_statement_uuid unique (uuid),
    constraint fk_statement_group foreign key (group_id) references gathering_group (id),
    constraint fk_statement_respondent foreign key (respondent_id) references respondent (id),
    constraint fk_statement_territory foreign key (territory_id) references territory (id),
    constraint fk_statement_qpv foreign key (qpv_id) references territory (id),
    check (nature in ('observation', 'need', 'proposal')),
    check (polarity in ('negative', 'neutral', 'positive')),
    check ((group_id is null) <> (respondent_id is null))
);
create index ix_statement_territory on statement (territory_id, said_on);
create index ix_statement_qpv on statement (qpv_id);
create index ix_statement_group on statement (group_id);
create index ix_statement_respondent on statement (respondent_id);
create index ix_statement_code on statement (code);
create index ix_statement_search on statement (search_text, id);

create table statement_theme (
    statement_id bigint not null,
    theme_id bigint not null,
    constraint pk_statement_theme primary key (statement_id, theme_id),
    constraint fk_statement_theme_statement foreign key (statement_id) references statement (id),
    constraint fk_statement_theme_theme foreign key (theme_id) references theme (id)
);
create index ix_statement_theme_theme on statement_theme (theme_id, statement_id);

create table statement_term (
    statement_id bigint not null,
    vocabulary varchar(40) not null,
    term varchar(60) not null,
    rank smallint not null,
    constraint pk_statement_term primary key (statement_id, vocabulary, term),
    constraint fk_statement_term_statement foreign key (statement_id) references statement (id),
    constraint fk_statement_term_vocabulary foreign key (vocabulary, term) references vocabulary_term (vocabulary, code)
);
create index ix_statement_term_term on statement_term (vocabulary, term, statement_id);

-- Whom a statement is about, and what is known of who was asked.
insert into vocabulary_term (vocabulary, code, label, label_en, parent_code, rank, active) values
    ('audience', 'jeunes', 'Jeunes', 'Young people', null, 1, true),
    ('audience', 'familles', 'Familles', 'Families', null, 2, true),
    ('audience', 'seniors', 'Seniors', 'Older people', null, 3, true),
    ('audience', 'demandeurs-emploi', 'Demandeurs d''emploi', 'Jobseekers', null, 4, true),
    ('audience', 'allophones', 'Allophones', 'Speakers of other languages', null, 5, true),
    ('audience', 'handicap', 'Personnes en situation de handicap', 'People with disabilities', null, 6, true),
    ('audience', 'femmes', 'Femmes', 'Women', null, 7, true),
    ('collection-mode', 'micro-trottoir', 'Micro-trottoir', 'Street interview', null, 1, true),
    ('collection-mode', 'focus-group', 'Focus group', 'Focus group', null, 2, true),
    ('collection-mode', 'entretien', 'Entretien', 'Interview', null, 3, true),
    ('collection-mode', 'questionnaire', 'Questionnaire', 'Questionnaire', null, 4, true),
    ('age-band', '12-18', '12-18', '12–18', null, 1, true),
    ('age-band', '18-24', '18-24', '18–24', null, 2, true),
    ('age-band', '25-39', '25-39', '25–39', null, 3, true),
    ('age-band', '40-59', '40-59', '40–59', null, 4, true),
    ('age-band', '60-69', '60-69', '60–69', null, 5, true),
    ('age-band', '70-plus', '70+', '70+', null, 6, true),
    ('equipment', 'smartphone-ordinateur', 'Smartphone et ordinateur', 'Smartphone and computer', null, 1, true),
    ('equipment', 'smartphone-tablette', 'Smartphone et tablette', 'Smartphone and tablet', null, 2, true),
    ('equipment', 'smartphone', 'Aucun ordinateur, smartphone', 'No computer, smartphone', null, 3, true),
    ('equipment', 'ordinateur', 'Ordinateur sans smartphone', 'Computer, no smartphone', null, 4, true),
    ('equipment', 'aucun', 'Aucun équipement', 'Nothing', null, 5, true),
    ('french-ease', 'aise', 'À l''aise', 'At ease', null, 1, true),
    ('french-ease', 'moyenne', 'Moyenne', 'Fair', null, 2, true),
    ('french-ease', 'difficulte', 'En difficulté', 'With difficulty', null, 3, true),
    ('situation', 'scolarise', 'Scolarisé', 'At school', null, 1, true),
    ('situation', 'etudes', 'En études', 'Studying', null, 2, true),
    ('situation', 'emploi', 'En emploi', 'In work', null, 3, true),
    ('situation', 'sans-emploi', 'Sans emploi', 'Out of work', null, 4, true),
    ('situation', 'foyer', 'Au foyer', 'At home', null, 5, true),
    ('situation', 'retraite', 'Retraite', 'Retired', null, 6, true);
