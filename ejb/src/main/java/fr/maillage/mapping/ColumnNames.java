package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What directories call the fields of the national schema: French words as they come in names of columns. */
final class ColumnNames {

    private static final double EXACT = 1;
    private static final double WORD = 0.8;
    private static final double PART = 0.5;

    private static final Map<String, List<String>> WORDS = words();

    private ColumnNames() {}

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put(
                "id", List.of("id", "identifiant", "gid", "uid", "globalid", "uuid", "id lieumed", "typo uid", "ref"));
        words.put("pivot", List.of("pivot", "siret", "rna"));
        words.put(
                "nom",
                List.of(
                        "nom",
                        "nom structure",
                        "nom de votre structure",
                        "nomdelastructure",
                        "user nom",
                        "name",
                        "raison sociale",
                        "libelle",
                        "structure",
                        "nom du lieu",
                        "lieu"));
        words.put("adresse", List.of("adresse", "adresse de la structure", "adres", "address", "voie", "rue"));
        words.put(
                "complement_adresse",
                List.of("complement adresse", "comp adresse", "complement", "complementdadresse"));
        words.put("code_postal", List.of("code postal", "cp", "codepostal", "postcode", "zip"));
        words.put("commune", List.of("commune", "ville", "city", "localite", "lib com"));
        words.put("code_insee", List.of("code insee", "insee", "insee com", "code commune", "citycode"));
        words.put("code_qpv", List.of("code qpv", "qpv", "code qp", "code quartier", "quartier prioritaire"));
        words.put("telephone", List.of("telephone", "tel", "num tel", "phone", "numero de telephone"));
        words.put(
                "courriels",
                List.of("courriels", "courriel", "mail", "email", "e mail", "adresse mail", "adressemail"));
        words.put("site_web", List.of("site web", "site", "site internet", "siteweb", "url", "web", "lien"));
        words.put(
                "horaires", List.of("horaires", "horaire", "horaires d ouverture", "heures d ouverture", "ouverture"));
        words.put(
                "date_maj",
                List.of("date maj", "datemaj", "dat maj", "date mise a jour", "maj", "editdate", "modifie le"));
        words.put(
                "presentation_detail",
                List.of("presentation", "description", "presentation detail", "presentation resume"));
        words.put(
                "typologie",
                List.of("typologie", "type", "categorie", "type de structure", "typologie de la structure"));
        words.put("services", List.of("services", "service", "prestations", "offre"));
        words.put(
                "publics_specifiquement_adresses", List.of("publics", "public", "public cible", "publics accueillis"));
        words.put("frais_a_charge", List.of("frais a charge", "tarif", "tarifs", "cout", "prix", "conditions d acces"));
        words.put(
                "modalites_accompagnement",
                List.of("modalites accompagnement", "modalites d accompagnement", "accompagnement"));
        words.put("modalites_acces", List.of("modalites acces", "rendez vous", "acces"));
        words.put("dispositif_programmes_nationaux", List.of("labels nationaux", "programmes", "dispositif", "labels"));
        words.put("source", List.of("source"));
        words.put("latitude", List.of("latitude", "lat", "geometry y", "lat coor1"));
        words.put("longitude", List.of("longitude", "lng", "lon", "long", "geometry x", "long coor1"));
        words.put("x", List.of("x", "geometry x", "coord x", "x l93", "lambert x"));
        words.put("y", List.of("y", "geometry y", "coord y", "y l93", "lambert y"));
        return words;
    }

    /** How well a column's name fits a field, from 0 to 1. */
    static double fit(String field, String column) {
        String key = TextPolicy.key(column.replace('_', ' ').replace('.', ' '));
        String national = field.replace('_', ' ');
        if (key.equals(national)) {
            return EXACT;
        }
        double best = 0;
        for (String word : WORDS.getOrDefault(field, List.of())) {
            double fit = fitOfWord(word, key);
            // A longer word says more.
            best = Math.max(best, fit == 0 ? 0 : fit - 0.1 / word.length());
        }
        return best;
    }

    private static double fitOfWord(String word, String key) {
        if (key.equals(word)) {
            return EXACT;
        }
        String padded = " " + key + " ";
        if (padded.contains(" " + word + " ")) {
            // "adresse mail" is no address, "site web de la structure" a site: the beginning counts more.
            return padded.startsWith(" " + word) ? WORD : PART + (double) word.length() / (4 * key.length());
        }
        return word.length() >= 5 && key.contains(word) ? PART : 0;
    }
}
