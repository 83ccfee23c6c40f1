package fr.maillage.web.committee.pack;

import fr.maillage.committee.pack.PackLinkPage;
import fr.maillage.committee.pack.PackLinkService;
import fr.maillage.web.shared.door.LinkDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page behind the link of a message about a pack. It shows, and changes nothing. */
@Named
@RequestScoped
public class PackReadView {

    @Inject
    private PackLinkService packs;

    @Inject
    private LinkDoor door;

    private String link;
    private PackLinkPage page;
    private String state = LinkDoor.NOWHERE;

    /** Reads what the link shows. */
    public void open() {
        LinkDoor.Shown<PackLinkPage> shown = door.show(link, packs::open);
        page = shown.page();
        state = page == null ? shown.state() : page.state();
    }

    /** The address of the same as paper. */
    public String getFile() {
        return "/committee/pack/file?link=" + URLEncoder.encode(link, StandardCharsets.UTF_8);
    }

    /** One of nowhere, throttled, archived, withdrawn, none, open. */
    public String getState() {
        return state;
    }

    public PackLinkPage getPage() {
        return page;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
