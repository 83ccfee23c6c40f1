package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackLinkPage;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.web.shared.Texts;
import fr.maillage.web.shared.door.LinkView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page behind the link of a message about a pack: archived, withdrawn, none or open. It shows, and changes nothing. */
@Named
@RequestScoped
public class PackReadView extends LinkView<PackLinkPage> {

    private static final long KILOBYTE = 1000;

    @Inject
    private PackLinkService packs;

    @Inject
    private Texts texts;

    @Override
    protected PackLinkPage read(String secret) {
        return packs.open(secret);
    }

    @Override
    protected String stateOf(PackLinkPage shown) {
        return shown.state();
    }

    /** The address of the same as paper; what else is handed out has it, too, with more behind it. */
    public String getFile() {
        return "/committee/pack/file?link=" + URLEncoder.encode(getLink(), StandardCharsets.UTF_8);
    }

    /** Names the file of a document, and tells its size. */
    public String size(PackLinkPage.Paper paper) {
        return texts.of("committee.paper.file.of", paper.fileName(), Math.max(1, paper.size() / KILOBYTE));
    }
}
