package fr.maillage.orientation;

import java.util.List;

/**
 * Which other sites may show the orientation's pages inside their own.
 *
 * @param version to be given back with a change
 * @param sites origins such as {@code https://www.ville.example}; may be empty
 */
public record EmbeddingSettings(int version, List<String> sites) {

    public EmbeddingSettings {
        sites = List.copyOf(sites);
    }
}
