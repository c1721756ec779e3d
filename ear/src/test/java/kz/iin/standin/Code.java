package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.UUID;
import kz.iin.contract.common.gbdfl.v1.DictionaryValue;
import kz.iin.contract.common.gbdfl.v1.RequestHeader;
import kz.iin.contract.common.gbdfl.v1.ResponseHeader;

/** Values of the dictionaries from which the ministries answer; of GBD FL's codes only 00000, 00 and 07 are publicly known. */
public enum Code {
    PROCESSED("00000", "Обработано", "Өңделді"),
    NUMBER_TAKEN("10001", "ИИН принадлежит другому лицу", "ЖСН басқа тұлғаға тиесілі"),
    PERSON_HAS_NUMBER("10002", "Лицо уже имеет ИИН", "Тұлғаның ЖСН бар"),
    DOCUMENT_VALID("00", "Действителен", "Жарамды"),
    DOCUMENT_UNFIT("07", "Недействителен", "Жарамсыз"),
    DIGEST_WRONG("R02", "Содержимое не соответствует хеш-сумме", "Мазмұны хеш-сомаға сәйкес емес"),
    OTHER_CONTENT("R03", "Отчёт с этим номером получен с иным содержимым", "Осы нөмірмен мазмұны басқа есеп алынған"),
    REMARK("R01", "Требуется уточнение сведений", "Мәліметтерді нақтылау қажет");

    private final String code;
    private final String nameRu;
    private final String nameKz;

    Code(String code, String nameRu, String nameKz) {
        this.code = code;
        this.nameRu = nameRu;
        this.nameKz = nameKz;
    }

    public String code() {
        return code;
    }

    DictionaryValue value() {
        DictionaryValue value = new DictionaryValue();
        value.setCode(code);
        value.setNameRu(nameRu);
        value.setNameKz(nameKz);
        return value;
    }

    /** The head of an answer with this result. */
    ResponseHeader answering(RequestHeader request, Clock clock) {
        ResponseHeader header = new ResponseHeader();
        header.setMessageId(
                UUID.nameUUIDFromBytes(request.getMessageId().getBytes(UTF_8)).toString());
        header.setMessageDate(clock.instant());
        header.setRequestId(request.getMessageId());
        header.setMessageResult(value());
        return header;
    }
}
