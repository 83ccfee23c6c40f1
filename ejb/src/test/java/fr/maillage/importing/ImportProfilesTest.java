package fr.maillage.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportProfilesTest {

    @ParameterizedTest
    @CsvSource({
        "agenda, reunion;ordre;point;duree_min;presente_par;lien;reporte",
        "attendance, reunion;mail;invite_le;reponse;present;mode;compte_rendu",
        "body, mail;nom;structure;nature;ville;qualite;rang;mandat_debut;mandat_fin;remplace;compte",
        "decisions, numero;reunion;point;texte;mode;effet;date",
        "tasks, code;decision;tache;responsable;echeance;faite_le",
        "assignments, poste;conseiller;debut;fin_contrat",
        "coverage-points, point;latitude;longitude;habitants",
        "drop-ins, code;lieu;adresse;code_postal;commune;insee;jour;debut;fin;rythme;recurrence;du;au;acces;conseiller",
        "hosts, id_structure;structure;siret;type;commune;insee;qpv;postes_valides;investissement_etat",
        "opinions, ligne;avis;commentaire;rendu_le",
        "parameters, cle;valeur;unite",
        "scenario, ligne;objet;reference;proposition;hote;insee_depart;insee_arrivee;date;cout_annuel;payeur;motif",
        "target, commune;insee;politique_de_la_ville;cible",
        "findings, code;intitule;etat;propose_le;adopte_le;remplace;remplace_par;themes;preuves;publics;importance",
        "gatherings, seance;date;debut;fin;mode;instance;titre;groupe;intitule_groupe;presents",
        "irritants, code;constat;objet;texte;administration;envoye_le;repondu_le;etat",
        "statements-professionals, code;seance;groupe;date;nature;themes;publics;polarite;texte",
        "statements-residents, code;repondant;mode;date;commune;insee;tranche_age;nature;themes;publics;polarite;texte",
        "themes, code;libelle;parent;type",
        "actions, code;intitule;type;etat;objectif;constats;porteur;partenaires;perimetre;communes;publics;debut;fin",
        "contracts, code;generation;type;intitule;communes;qpv;debut;fin;signataires",
        "envelopes, contrat;annee;financeur;montant",
        "expenses, action;poste;annee;montant",
        "figures, action;mois;mesure;valeur;unite",
        "indicators, code;libelle;action;objectif;mesure;unite;reference;cible;echeance;valeur;mesure_le",
        "milestones, action;ordre;jalon;echeance;fait_le",
        "scheme, niveau;code;parent;libelle;publics;valeur_cible;echeance"
    })
    void a_shipped_mapping_is_told_by_the_columns(String mapping, String columns) {
        assertThat(ImportProfiles.recognisedRecords(Set.of(columns.split(";")))).contains(mapping);
    }

    @ParameterizedTest
    @CsvSource({
        "a;b;c",
        "code;libelle;a;b;c;d;e;f;g;h",
        "candidature;chef_de_file;membres;projet;demande;eligible;motif"
    })
    void other_columns_tell_none(String columns) {
        assertThat(ImportProfiles.recognisedRecords(Set.of(columns.split(";")))).isEmpty();
    }
}
