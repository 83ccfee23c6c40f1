package fr.maillage.web.feed;

import fr.maillage.feed.FeedResult;
import fr.maillage.feed.FeedService;
import fr.maillage.feed.FeedView;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The watched sources with what became of them. */
@Named
@RequestScoped
public class FeedListView {

    @Inject
    private FeedService feeds;

    @Inject
    private LanguageView language;

    private List<FeedView> list;

    @PostConstruct
    void init() {
        list = feeds.list();
    }

    /** Looks at a source now. */
    public String look(UUID id) {
        FeedView looked = feeds.look(id);
        if (looked.result() != FeedResult.FAILED) {
            Notice.success("interop.feed.looked." + looked.result());
        }
        return "/interop/feeds.xhtml?faces-redirect=true";
    }

    /** Why the last look at a source failed, as a sentence. */
    public String failure(FeedView feed) {
        return feed.problem() == null ? "" : RuleTexts.text(feed.problem(), language.getLocale());
    }

    /** The kind of badge of a result. */
    public String badge(FeedResult result) {
        return switch (result) {
            case TAKEN -> "ok";
            case FAILED -> "bad";
            case WAITING -> "watch";
            case NEVER, UNCHANGED -> "neutral";
        };
    }

    public List<FeedView> getList() {
        return list;
    }
}
