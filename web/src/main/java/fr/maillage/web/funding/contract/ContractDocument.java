package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractView;
import fr.maillage.record.FieldAccess;
import fr.maillage.record.FieldValues;
import fr.maillage.web.shared.record.RecordDocument;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A whole contract in the API. What a program cannot set is ignored when it is sent: a record that was read can be changed
 * and sent back as it is.
 */
@Schema(name = "Contract", description = "A contract of urban policy; its yearly envelopes are among the envelopes")
public class ContractDocument extends RecordDocument {

    private static final FieldAccess<ContractDocument, ContractField> ACCESS = new FieldAccess<
                    ContractDocument, ContractField>(ContractField.class)
            .text(ContractField.TITLE, d -> d.title, (d, v) -> d.title = v)
            .text(ContractField.CODE, d -> d.code, (d, v) -> d.code = v)
            .text(ContractField.GENERATION, d -> d.generation, (d, v) -> d.generation = v)
            .text(ContractField.KIND, d -> d.kind, (d, v) -> d.kind = v)
            .text(ContractField.TERRITORY, d -> d.territory, (d, v) -> d.territory = v)
            .codes(ContractField.COMMUNES, d -> d.communes, (d, v) -> d.communes = v)
            .codes(ContractField.QPV, d -> d.qpv, (d, v) -> d.qpv = v)
            .text(ContractField.STARTS_ON, d -> d.startsOn, (d, v) -> d.startsOn = v)
            .text(ContractField.ENDS_ON, d -> d.endsOn, (d, v) -> d.endsOn = v)
            .text(ContractField.SIGNATORIES, d -> d.signatories, (d, v) -> d.signatories = v);

    public String title;

    @Schema(description = "By which files and funding lines call it; unique")
    public String code;

    @Schema(description = "Two years, such as 2015-2023 or 2024-2030")
    public String generation;

    @Schema(description = "communal or intercommunal")
    public String kind;

    @Schema(description = "Code of the territory on which it is kept: dep:93, ept:200058790, com:93032…")
    public String territory;

    @Schema(description = "Codes of its communes, such as com:93032")
    public List<String> communes;

    @Schema(description = "Codes of its QPV, such as qpv:QN09303M")
    public List<String> qpv;

    @Schema(description = "The first day, YYYY-MM-DD")
    public String startsOn;

    @Schema(description = "The last day, YYYY-MM-DD")
    public String endsOn;

    public String signatories;

    static ContractDocument of(ContractView contract) {
        ContractDocument document = new ContractDocument();
        ACCESS.write(document, contract.values());
        document.tell(contract);
        return document;
    }

    /** Gives the values to be checked and stored. */
    FieldValues<ContractField> values() {
        return ACCESS.values(this);
    }
}
