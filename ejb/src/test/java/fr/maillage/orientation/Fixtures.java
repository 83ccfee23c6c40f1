package fr.maillage.orientation;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.search.PlaceStanding;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Made-up places and lists. */
final class Fixtures {

    static final Vocabularies LISTS = new Vocabularies(List.of(
            term(Vocabulary.NEED, "telephone", "Utiliser mon téléphone"),
            term(Vocabulary.NEED, "demarche", "Faire une démarche en ligne"),
            term(Vocabulary.SERVICE, "outils-quotidien", "Outils du quotidien"),
            term(Vocabulary.SERVICE, "aide-demarches", "Aide aux démarches"),
            term(Vocabulary.SERVICE_DETAIL, "smartphone-tablette", "Prendre en main un smartphone"),
            term(Vocabulary.FEE, "gratuit", "Gratuit"),
            term(Vocabulary.SUPPORT, "surdite", "Surdité")));

    private Fixtures() {}

    static VocabularyTerm term(Vocabulary list, String code, String label) {
        return new VocabularyTerm(list, code, label, null, null, 1, true);
    }

    static PublicPlace place(String name, Map<Vocabulary, List<String>> terms) {
        return place(name, "+33180059880", null, terms);
    }

    static PublicPlace place(String name, String phone, String hours, Map<Vocabulary, List<String>> terms) {
        return new PublicPlace(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                "1 rue Imaginaire",
                null,
                "93220",
                "Gagny",
                "93032",
                phone,
                List.of(),
                List.of(),
                hours,
                null,
                null,
                terms,
                null,
                null,
                new PlaceStanding(Freshness.TO_UPDATE, null, null));
    }

    /** A place whose record is of a day. */
    static PublicPlace dated(String name, LocalDate date, Freshness freshness, OffsetDateTime confirmedAt) {
        return standing(place(name, Map.of()), new PlaceStanding(freshness, date, confirmedAt));
    }

    /** The same place, of which something else may be said today. */
    static PublicPlace standing(PublicPlace place, PlaceStanding standing) {
        return new PublicPlace(
                place.id(),
                place.name(),
                place.address(),
                null,
                place.postalCode(),
                place.communeName(),
                place.insee(),
                place.phone(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                place.terms(),
                null,
                null,
                standing);
    }

    static OrientationQuery query() {
        return new OrientationQuery(null, "com:93032", null, null, null, null, false, List.of(), null, null);
    }
}
