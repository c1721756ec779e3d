package kz.iin.web.console.counter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.application.CopyKind;
import kz.iin.application.DeclineGround;
import kz.iin.counter.Certifier;
import kz.iin.counter.DraftField;
import kz.iin.counter.OnNotarysAct;
import kz.iin.counter.category.OfferedCategories;
import kz.iin.counter.category.OfferedCategory;
import kz.iin.counter.draft.ListCountries;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.Sex;
import kz.iin.web.console.Labels;
import kz.iin.web.console.Language;

/** What can be chosen at the counter. */
@Named
@RequestScoped
public class CounterChoices {

    @Inject
    private ListCountries countries;

    @Inject
    private Labels label;

    @Inject
    private Language language;

    private List<Country> listed;

    /** By their names, as the language of the page sorts them. */
    public List<Country> getCountries() {
        if (listed == null) {
            Collator collator = Collator.getInstance(language.getLocale());
            listed = countries.list().stream()
                    .sorted(Comparator.comparing(label::country, collator).thenComparing(Country::code))
                    .toList();
        }
        return listed;
    }

    public DocumentType[] getDocumentTypes() {
        return DocumentType.values();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public Certifier[] getCertifiers() {
        return Certifier.values();
    }

    public OnNotarysAct[] getOnNotarysAct() {
        return OnNotarysAct.values();
    }

    public DeclineGround[] getGrounds() {
        return DeclineGround.values();
    }

    /** Those that come with an application. */
    public List<CopyKind> getCopyKinds() {
        return Stream.of(CopyKind.values())
                .filter(kind -> kind != CopyKind.HAND_OVER)
                .toList();
    }

    /** Of a code that a page shows; of one that is none the code itself. */
    public String country(String code) {
        return Optional.ofNullable(code)
                .flatMap(Country::find)
                .map(label::country)
                .orElse(code);
    }

    /** By their names, as the language of the page sorts them. */
    public List<SelectItem> categories(OfferedCategories offered) {
        return items(offered.categories(), OfferedCategory::code, one -> label.named(one.name())).stream()
                .sorted(Comparator.comparing(SelectItem::getLabel, Collator.getInstance(language.getLocale())))
                .toList();
    }

    /** Of the category that is chosen in a form. */
    public List<OfferedCategory> papers(OfferedCategories offered, FormValues form) {
        return offered.papersOf(form.content().text(DraftField.CATEGORY));
    }

    /** What may be chosen in a field; nothing for one that is typed or ticked. */
    public List<SelectItem> of(DraftField field) {
        return switch (field) {
            case CITIZENSHIP, ISSUER, NOTARY_COUNTRY ->
                items(getCountries(), Country::code, state -> label.country(state) + ", " + state.code());
            case SEX -> items(List.of(Sex.values()), Sex::letter, label::sex);
            case DOCUMENT_TYPE -> items(List.of(DocumentType.values()), DocumentType::name, label::documentType);
            case CERTIFIED_BY -> items(List.of(Certifier.values()), Certifier::name, label::of);
            case BROUGHT -> items(List.of(OnNotarysAct.values()), OnNotarysAct::name, label::of);
            default -> List.of();
        };
    }

    private static <T> List<SelectItem> items(List<T> all, Function<T, String> value, Function<T, String> name) {
        return all.stream()
                .map(one -> new SelectItem(value.apply(one), name.apply(one)))
                .toList();
    }
}
