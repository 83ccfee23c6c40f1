-- Measures of people that are told together: whoever is counted by one of a family is counted by no other, such as levels.
alter table plan_measure add column family varchar(60);
update plan_measure set family = 'niveau_avant'
where code in ('niveau_avant_debutant', 'niveau_avant_intermediaire', 'niveau_avant_avance');
update plan_measure set family = 'niveau_apres'
where code in ('niveau_apres_debutant', 'niveau_apres_intermediaire', 'niveau_apres_avance');
