package fr.maillage.web.committee.digest;

import fr.maillage.committee.digest.DigestLinkService;
import fr.maillage.committee.digest.DigestPage;
import fr.maillage.committee.digest.Rhythm;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page behind the link of a message that tells what awaits somebody. See {@link DigestServlet}. */
@Named
@RequestScoped
public class DigestPageView extends LinkView<DigestPage> {

    @Inject
    private DigestLinkService digests;

    @Override
    protected DigestPage read(String secret) {
        return digests.open(secret);
    }

    @Override
    protected String stateOf(DigestPage shown) {
        return "open";
    }

    /** Tells if she has just chosen. */
    public boolean isThanked() {
        return getDone() != null && !isWrong();
    }

    /** Tells if she sent the form without a choice. */
    public boolean isWrong() {
        return problem().isPresent();
    }

    /** Lists the rhythms at which one may be told. */
    public List<String> getRhythms() {
        return Rhythm.codes();
    }
}
