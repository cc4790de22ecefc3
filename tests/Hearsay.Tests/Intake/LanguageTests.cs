using Hearsay.Documents;
using Hearsay.Intake;
using Hearsay.Tests.Knowledge;
using Xunit;

namespace Hearsay.Tests.Intake;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "The minister told reporters in Lisbon that his country would not sign before the end of March.")]
    [InlineData("en", "Ceasefire talks collapse; envoys leave Geneva")]
    [InlineData("en", "Markets fell.")]
    [InlineData("de", "Der Außenminister sagte am Montag in Lissabon, sein Land werde den Vertrag nicht vor Ende März unterzeichnen.")]
    [InlineData("fr", "Le ministre a déclaré lundi à Lisbonne que son pays ne signerait pas avant la fin du mois de mars.")]
    [InlineData("es", "El ministro dijo el lunes en Lisboa que su país no firmará el tratado antes de finales de marzo.")]
    [InlineData("pt", "O ministro disse na segunda-feira em Lisboa que o seu país não assinará o tratado antes do fim de março.")]
    [InlineData("it", "Il ministro ha detto lunedì a Lisbona che il suo paese non firmerà il trattato prima della fine di marzo.")]
    [InlineData("nl", "De minister zei maandag in Lissabon dat zijn land het verdrag niet voor eind maart zal ondertekenen.")]
    [InlineData("sv", "Ministern sade på måndagen i Lissabon att hans land inte kommer att skriva under före slutet av mars.")]
    [InlineData("da", "Ministeren sagde mandag i Lissabon, at hans land ikke vil underskrive aftalen før udgangen af marts.")]
    [InlineData("no", "Ministeren sa mandag i Lisboa at landet hans ikke vil undertegne avtalen før slutten av mars, etter det NTB får vite.")]
    [InlineData("pl", "Minister powiedział w poniedziałek w Lizbonie, że jego kraj nie podpisze umowy przed końcem marca.")]
    [InlineData("cs", "Ministr v pondělí v Lisabonu řekl, že jeho země smlouvu nepodepíše dříve než na konci března.")]
    [InlineData("ro", "Ministrul a spus luni la Lisabona că țara sa nu va semna tratatul înainte de sfârșitul lunii martie.")]
    [InlineData("hu", "A miniszter hétfőn Lisszabonban azt mondta, hogy az ország március vége előtt nem írja alá a szerződést.")]
    [InlineData("tr", "Bakan pazartesi günü Lizbon'da yaptığı açıklamada ülkesinin anlaşmayı mart sonundan önce imzalamayacağını söyledi.")]
    [InlineData("fi", "Ministeri sanoi maanantaina Lissabonissa, että hänen maansa ei allekirjoita sopimusta ennen maaliskuun loppua.")]
    [InlineData("id", "Menteri itu mengatakan pada hari Senin di Lisbon bahwa negaranya tidak akan menandatangani perjanjian sebelum akhir Maret.")]
    [InlineData("vi", "Bộ trưởng nói hôm thứ Hai tại Lisbon rằng nước ông sẽ không ký hiệp ước trước cuối tháng Ba.")]
    [InlineData("hr", "Ministar je u ponedjeljak u Lisabonu rekao da njegova zemlja neće potpisati sporazum prije kraja ožujka.")]
    [InlineData("ru", "Министр заявил в понедельник в Лиссабоне, что его страна не подпишет договор до конца марта.")]
    [InlineData("uk", "Міністр заявив у понеділок у Лісабоні, що його країна не підпише договір до кінця березня.")]
    [InlineData("be", "Міністр заявіў у панядзелак у Лісабоне, што яго краіна не падпіша дамову да канца сакавіка.")]
    [InlineData("bg", "Министърът каза в понеделник в Лисабон, че страната му няма да подпише договора преди края на март.")]
    [InlineData("sr", "Министар је у понедељак у Лисабону рекао да његова земља неће потписати споразум пре краја марта.")]
    [InlineData("ar", "قال الوزير يوم الاثنين في لشبونة إن بلاده لن توقع المعاهدة قبل نهاية مارس.")]
    [InlineData("fa", "وزیر روز دوشنبه در لیسبون گفت که کشورش پیش از پایان مارس پیمان را امضا نخواهد کرد.")]
    [InlineData("he", "השר אמר ביום שני בליסבון כי ארצו לא תחתום על ההסכם לפני סוף מרץ.")]
    [InlineData("el", "Ο υπουργός είπε τη Δευτέρα στη Λισαβόνα ότι η χώρα του δεν θα υπογράψει πριν από το τέλος Μαρτίου.")]
    [InlineData("zh", "部长星期一在里斯本表示,该国不会在三月底之前签署条约。")]
    [InlineData("ja", "大臣は月曜日にリスボンで、三月末までに条約に署名しないと述べた。")]
    [InlineData("ko", "장관은 월요일 리스본에서 삼월 말 이전에는 조약에 서명하지 않겠다고 말했다.")]
    [InlineData("ka", "მინისტრმა ორშაბათს ლისაბონში განაცხადა, რომ მისი ქვეყანა ხელს არ მოაწერს.")]
    public void The_language_of_a_sentence_is_told(string language, string text) => Assert.Equal(language, Reading.Text(text).Language);

    [Fact]
    public void A_line_in_another_language_does_not_make_the_text_foreign() => Assert.Equal("en", Reading.Text(
        "Der Krieg ist aus und vorbei.\n\nThat was the headline in Berlin on Monday. The chancellor told her party that it was too early for it.").Language);

    [Fact]
    public void What_is_stated_counts_unless_the_words_are_clearly_of_another_language()
    {
        const string German = "Der Außenminister sagte am Montag in Lissabon, sein Land werde den Vertrag nicht vor Ende März unterzeichnen.";
        Document overruled = Reading.Page($"<html lang=\"en-US\"><body><p>{German}</p></body></html>");
        Document stated = PlainTextReader.Read("Markets fell.", "a", new DocumentHead { Language = "fi" });

        Assert.Equal("de", overruled.Language);
        Assert.Contains("it is said to be in English, but its words are German", overruled.Notes);
        Assert.Equal("fi", stated.Language);
        Assert.Equal("en", PlainTextReader.Read("Markets fell.", "a", new DocumentHead { Language = "English" }).Language);
    }

    [Fact]
    public void The_lists_of_words_and_names_are_sorted()
    {
        LexiconOrder.Check("Languages/words.tsv");
        LexiconOrder.Check("Languages/names.tsv");
    }
}
