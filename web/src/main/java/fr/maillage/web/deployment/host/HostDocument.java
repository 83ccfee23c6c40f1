package fr.maillage.web.deployment.host;

import fr.maillage.deployment.post.Host;
import fr.maillage.deployment.post.HostField;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.rest.Amounts;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A host in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "Host", description = "Who employs conseillers numériques")
public class HostDocument {

    private static final FieldAccess<HostDocument, HostField> ACCESS = new FieldAccess<HostDocument, HostField>(
                    HostField.class)
            .text(HostField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(HostField.NAME, d -> d.name, (d, v) -> d.name = v)
            .text(HostField.SIRET, d -> d.siret, (d, v) -> d.siret = v)
            .text(HostField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(HostField.COMMUNE, d -> d.commune, (d, v) -> d.commune = v)
            .text(
                    HostField.POSTS_GRANTED,
                    d -> d.postsGranted == null ? null : d.postsGranted.toString(),
                    (d, v) -> d.postsGranted = v == null ? null : Integer.valueOf(v))
            .text(HostField.STATE_AMOUNT, d -> Amounts.text(d.stateAmount), (d, v) -> d.stateAmount = Amounts.of(v));

    @Schema(readOnly = true)
    public UUID id;

    @Schema(readOnly = true, description = "For If-Match of a write")
    public Integer version;

    @Schema(
            description =
                    "By which the national files call it; of a new one the SIRET stands for it where it is absent")
    public String code;

    public String name;

    @Schema(description = "14 digits")
    public String siret;

    @Schema(description = "public or private")
    public String kind;

    @Schema(description = "Code of its commune, such as com:93032")
    public String commune;

    @Schema(description = "Posts that the State granted it")
    public Integer postsGranted;

    @Schema(description = "What the State pays for them, in euros")
    public BigDecimal stateAmount;

    @Schema(readOnly = true, description = "How many it has now; in lists only")
    public Long posts;

    static HostDocument of(Host host) {
        HostDocument document = new HostDocument();
        ACCESS.write(document, host.values());
        document.id = host.id();
        document.version = host.version();
        return document;
    }

    /** The same with how many posts it has. */
    HostDocument with(long held) {
        posts = held;
        return this;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<HostField> values() {
        return ACCESS.values(this);
    }
}
