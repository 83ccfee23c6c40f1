package fr.maillage.web.administration;

import fr.maillage.administration.Branding;
import fr.maillage.administration.BrandingInput;
import fr.maillage.administration.BrandingService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.Upload;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;

/** Presentation of the committee, as it edits it. */
@Named
@ViewScoped
public class BrandingView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "branding?faces-redirect=true";

    @Inject
    private transient BrandingService service;

    @Inject
    private transient Caller caller;

    private int version;
    private boolean logoThere;
    private String committeeName;
    private String address;
    private String letterhead;
    private String signature;
    private boolean opened;
    private transient Part logo;

    /** Reads what holds now. */
    public void open() {
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (opened) {
            return;
        }
        Branding branding = service.current();
        opened = true;
        version = branding.version();
        logoThere = branding.logo() != null;
        committeeName = branding.committeeName();
        address = String.join("\n", branding.addressLines());
        letterhead = branding.letterhead();
        signature = String.join("\n", branding.signature());
    }

    public String save() {
        service.save(version, new BrandingInput(committeeName, address, letterhead, signature));
        Notice.success("administration.branding.saved");
        return SELF;
    }

    public String replaceLogo() {
        Upload.read(logo, "logo", "required", (content, name) -> {
            service.replaceLogo(version, content, name);
            return null;
        });
        Notice.success("administration.branding.logo.saved");
        return SELF;
    }

    public String removeLogo() {
        service.removeLogo(version);
        Notice.success("administration.branding.logo.removed");
        return SELF;
    }

    public boolean isLogoThere() {
        return logoThere;
    }

    /** Makes browsers ask again after a change. */
    public int getVersion() {
        return version;
    }

    public String getCommitteeName() {
        return committeeName;
    }

    public void setCommitteeName(String committeeName) {
        this.committeeName = committeeName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLetterhead() {
        return letterhead;
    }

    public void setLetterhead(String letterhead) {
        this.letterhead = letterhead;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String signature) {
        this.signature = signature;
    }

    public Part getLogo() {
        return logo;
    }

    public void setLogo(Part logo) {
        this.logo = logo;
    }
}
