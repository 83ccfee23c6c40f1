package fr.maillage.place.core;

import fr.maillage.territory.Commune;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import java.time.LocalDate;
import java.util.List;

/** Made-up places and lists for tests. */
public final class Samples {

    public static final Commune GAGNY = new Commune(32, "93032", "Gagny", "93", List.of("93220"), 39_000, null, null);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Vocabularies TERMS = new Vocabularies(List.of(
            new VocabularyTerm(Vocabulary.SERVICE, "aide", "Aide aux démarches", "Help", null, 1, true),
            new VocabularyTerm(Vocabulary.SERVICE, "outils", "Outils du quotidien", null, null, 2, true),
            new VocabularyTerm(Vocabulary.SERVICE, "ancien", "Ancien service", null, null, 3, false),
            new VocabularyTerm(
                    Vocabulary.SERVICE_DETAIL, "ordinateur", "Prendre en main un ordinateur", null, "outils", 1, true),
            new VocabularyTerm(Vocabulary.LABEL, "etapes", "Étapes numériques (La Poste)", null, null, 1, true),
            new VocabularyTerm(
                    Vocabulary.ACCESS, "sans-public", "Ce lieu n'accueille pas de public", null, null, 1, true)));

    private Samples() {}

    /** A record without fault. */
    public static PlaceValues.Builder place() {
        return PlaceValues.builder()
                .set(PlaceField.NAME, "Espace public numérique")
                .set(PlaceField.LOCALITY, new Locality(GAGNY.id(), "93220"))
                .set(PlaceField.ADDRESS, "1 rue Imaginaire")
                .set(PlaceField.DATE_MAJ, TODAY.minusMonths(1));
    }
}
