package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackEdition;
import fr.maillage.committee.pack.PackSendService;
import fr.maillage.committee.pack.PackService;
import fr.maillage.committee.pack.PackSetup;
import fr.maillage.job.JobRunService;
import fr.maillage.notification.MailServer;
import fr.maillage.notification.NotificationService;
import fr.maillage.report.Readers;
import fr.maillage.shared.Problem;
import fr.maillage.web.committee.GatheringDetailView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The pack of a gathering on its page: its editions, having it made, and sending it to the members. */
@Named
@ViewScoped
public class PackView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GatheringDetailView page;

    @Inject
    private PackService packs;

    @Inject
    private PackSendService sending;

    @Inject
    private JobRunService jobs;

    @Inject
    private NotificationService messages;

    @Inject
    private LanguageView language;

    private transient List<PackEdition> editions;
    private transient PackSetup setup;
    private transient Boolean orderable;
    private transient Long sent;

    /** Has it made, and goes to where one sees it being made. */
    public String make() {
        UUID run = packs.order(uuid(), language.getLocale());
        try {
            jobs.get(run);
            return "/job/detail.xhtml?faces-redirect=true&id=" + run;
        } catch (Problem elsewhere) {
            if (elsewhere.kind() != Problem.Kind.NOT_FOUND) {
                throw elsewhere;
            }
            Notice.success("committee.pack.done.joined");
            return again();
        }
    }

    /** Sends it to the members who were not written to yet. */
    public String send() {
        return told(sending.send(uuid(), false));
    }

    /** Sends it to all members again. */
    public String remind() {
        return told(sending.send(uuid(), true));
    }

    private String told(int written) {
        if (written == 0) {
            Notice.warning("committee.pack.nobody");
        } else {
            Notice.success("committee.pack.done.sent", written);
        }
        if (messages.server() != MailServer.NAMED) {
            Notice.warning("notification.server." + messages.server().name());
        }
        return again();
    }

    private String again() {
        return "/committee/gathering/detail.xhtml?faces-redirect=true&id=" + page.getId();
    }

    /** Those that the caller may read, the newest first. */
    public List<PackEdition> getEditions() {
        if (editions == null) {
            editions = packs.editions(uuid());
        }
        return editions;
    }

    /** The latest one for each kind of reader. */
    public List<PackEdition> getCurrent() {
        return getEditions().stream().filter(this::isLatest).toList();
    }

    /** Those that later ones took the place of, the newest first. */
    public List<PackEdition> getEarlier() {
        return getEditions().stream().filter(edition -> !isLatest(edition)).toList();
    }

    private boolean isLatest(PackEdition edition) {
        return getEditions().stream()
                .filter(each -> each.readers() == edition.readers())
                .findFirst()
                .orElseThrow()
                .equals(edition);
    }

    /** The latest one for members; null where there is none. */
    public PackEdition getLatest() {
        return getEditions().stream()
                .filter(edition -> edition.readers() == Readers.MEMBERS)
                .findFirst()
                .orElse(null);
    }

    /** Tells if the caller may have it made. */
    public boolean isOrderable() {
        if (orderable == null) {
            orderable = packs.orderable(uuid());
        }
        return orderable;
    }

    /** Gives the way it is put together; for who may have it made. */
    public PackSetup getSetup() {
        if (setup == null) {
            setup = packs.setup(uuid());
        }
        return setup;
    }

    /** Counts the members to whom it was sent. */
    public long getSent() {
        if (sent == null) {
            sent = packs.sent(uuid());
        }
        return sent;
    }

    /** The gathering's identifier. */
    public String getId() {
        return page.getId();
    }

    private UUID uuid() {
        return Identifiers.of("committee.gathering", page.getId());
    }
}
