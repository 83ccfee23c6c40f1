package fr.maillage.web.deployment.postfile;

import fr.maillage.deployment.postfile.PostFileField;
import fr.maillage.record.FileComparison;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.record.FileComparison.State;
import fr.maillage.web.shared.Asked;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Parameters of the page, its files and the API alike.
 *
 * @param file null for the latest
 * @param before null for the one before it
 * @param territory null for all
 * @param state null for all but what did not change
 */
record PostFileParameters(UUID file, UUID before, String territory, State state) {

    static PostFileParameters of(Asked asked) {
        return new PostFileParameters(
                asked.choice("file", PostFileParameters::identifier),
                asked.choice("before", PostFileParameters::identifier),
                asked.text("territory"),
                asked.choice("state", State::byCode));
    }

    private static Optional<UUID> identifier(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The rows that are asked for, what needs somebody first. */
    List<Compared<PostFileField>> rows(FileComparison<PostFileField> posts) {
        return Stream.of(State.values())
                .filter(each -> state == null ? each != State.UNCHANGED : each == state)
                .flatMap(each -> posts.rows(each).stream())
                .toList();
    }
}
