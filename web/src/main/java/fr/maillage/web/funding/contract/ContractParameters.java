package fr.maillage.web.funding.contract;

import fr.maillage.funding.contract.ContractFilter;
import fr.maillage.web.shared.Asked;

/** The parameters that the list of contracts, its files and the API have in common. */
final class ContractParameters {

    private ContractParameters() {}

    /**
     * The filter that a request asks for.
     *
     * @param asked decides what becomes of nonsense
     */
    static ContractFilter filter(Asked asked) {
        return new ContractFilter(
                asked.text("territory"), asked.text("q"), asked.text("generation"), asked.flag("archived"));
    }
}
