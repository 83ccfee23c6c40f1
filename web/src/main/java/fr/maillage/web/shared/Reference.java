package fr.maillage.web.shared;

import fr.maillage.shared.Problem;
import java.util.List;

/**
 * An input in which one names another record: what it offers while one types, and which record a name means that was
 * typed in full. Stands behind the tag {@code m:reference}.
 */
public interface Reference {

    /** As many names as an input offers at once. */
    int SUGGESTIONS = 10;

    /**
     * Lists what some words may mean, as the input writes it; only what whoever asks may see.
     *
     * @param words never blank
     */
    List<String> suggested(String words);

    /**
     * Finds what somebody means by what she typed.
     *
     * @param typed never blank
     * @return what the service takes: an identifier or a code
     * @throws Problem INVALID on the field where nothing or more than one thing is meant
     */
    String meant(String field, String typed);
}
