-- Files bring hundreds of statements at a time: their keys are asked for by the hundreds, too.
alter sequence statement_seq increment by 500;
alter sequence respondent_seq increment by 500;
-- Whoever asks takes the 500 up to the number that she gets: the first one would not have as many below it.
select nextval('statement_seq');
select nextval('respondent_seq');
