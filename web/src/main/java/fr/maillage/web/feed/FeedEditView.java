package fr.maillage.web.feed;

import fr.maillage.feed.FeedKind;
import fr.maillage.feed.FeedService;
import fr.maillage.feed.FeedView;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.importing.ImportProfile;
import fr.maillage.importing.mapping.MappingChoice;
import fr.maillage.importing.mapping.MappingService;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sets a watched source up or changes it. When somebody else was quicker, the page says so and shows hers. */
@Named
@ViewScoped
public class FeedEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FeedService feeds;

    @Inject
    private MappingService mappings;

    @Inject
    private Caller caller;

    private String id;
    private UUID uuid;
    private int version;
    private String title;
    private FeedForm form;
    private FeedForm theirs;

    /** Fills the form when the page is opened; a new source starts with what most will want. */
    public void load() {
        if (form != null) {
            return;
        }
        caller.require(Permission.IMPORT);
        if (id == null) {
            form = new FeedForm();
            return;
        }
        FeedView feed = feeds.get(parsed());
        uuid = feed.id();
        version = feed.version();
        title = feed.settings().name();
        form = FeedForm.of(feed.settings());
    }

    /** Saves; after a conflict over the version that was shown. */
    public String save() {
        try {
            if (uuid == null) {
                feeds.create(form.input());
            } else {
                feeds.update(uuid, version, form.input());
            }
            Notice.success("interop.feed.saved");
            return "/interop/feeds.xhtml?faces-redirect=true";
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.STALE) {
                throw problem;
            }
            FeedView current = feeds.get(uuid);
            version = current.version();
            theirs = FeedForm.of(current.settings());
            return null;
        }
    }

    private UUID parsed() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.notFound("feed", id);
        }
    }

    public List<FeedKind> getKinds() {
        return Arrays.asList(FeedKind.values());
    }

    public List<String> getProfiles() {
        return Stream.concat(
                        Arrays.stream(ImportProfile.values()).map(ImportProfile::code),
                        mappings.choices().stream().map(MappingChoice::name))
                .toList();
    }

    public List<DayOfWeek> getWeekdays() {
        return Arrays.asList(DayOfWeek.values());
    }

    public List<String> getHours() {
        return IntStream.range(0, 24).mapToObj(String::valueOf).toList();
    }

    public boolean isFoldersAllowed() {
        return feeds.foldersAllowed();
    }

    /** Gives what somebody else saved meanwhile; null while nobody did. */
    public FeedForm getTheirs() {
        return theirs;
    }

    public FeedForm getForm() {
        return form;
    }

    /** The source's name when the form was opened; null for a new one. */
    public String getTitle() {
        return title;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
