package fr.maillage.deployment.intake;

import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostView;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where posts of a file stand: where their hosts are, as far as that is known.
 *
 * @param employers the known hosts, by their national codes; those that are entered meanwhile as well
 */
record PostPlaces(Map<String, Host> employers) {

    /** Where the host of a new post is, else where the row says. */
    String of(PostRow row) {
        return commune(row).orElse(row.territory());
    }

    /** A post that came before its host stands where its file was for, until the host's commune is told. */
    String nearer(PostRow row, PostView before) {
        String stands = before.values().text(PostField.TERRITORY);
        return stands.equals(row.territory()) ? of(row) : stands;
    }

    /** The same outcome; with a note where nobody has told yet where the host is. */
    RecordOutcome told(PostRow row, RecordOutcome outcome) {
        return row.host() == null || commune(row).isPresent()
                ? outcome
                : outcome.noting(List.of(Violation.of(
                        "host",
                        "deployment-post-host-unknown",
                        Objects.requireNonNullElse(row.hostName(), row.host()))));
    }

    private Optional<String> commune(PostRow row) {
        return Optional.ofNullable(employers.get(row.host())).map(Host::commune);
    }
}
