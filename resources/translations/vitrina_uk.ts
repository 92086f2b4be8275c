<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>Vitrina</name>
  <message>
   <location filename="../../editor/views/markets/check_view.py" />
   <source>(t): the rules come in part from third parties. Look at the marketplace's own page.</source>
   <translation>(t): правила частково взято з інших джерел. Перевірте на сторінці самого майданчика.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>({before} to {after})</source>
   <translation>({before} → {after})</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>0 keeps to the words; 100 tries other patterns and colors too</source>
   <translation>0 – точно за словами; 100 – також інші візерунки й кольори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>0°</source>
   <translation>0°</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>1 : 1</source>
   <translation>1 : 1</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>1 try left.</source>
   <translation>Залишилася 1 спроба.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>100 %</source>
   <translation>100 %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>16 : 9</source>
   <translation>16 : 9</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_format.py" />
   <source>16 bits a channel</source>
   <translation>16 бітів на канал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>180°</source>
   <translation>180°</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>2 : 3</source>
   <translation>2 : 3</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>200 %</source>
   <translation>200 %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>270°</source>
   <translation>270°</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>3 : 2</source>
   <translation>3 : 2</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>3 : 4</source>
   <translation>3 : 4</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>4 : 3</source>
   <translation>4 : 3</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>4 : 5</source>
   <translation>4 : 5</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>5 : 4</source>
   <translation>5 : 4</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>9 : 16</source>
   <translation>9 : 16</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>90°</source>
   <translation>90°</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/capsule.py" />
   <source>A capsule cannot have {value} pieces.</source>
   <translation>У капсулі не може бути стільки речей: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>A clone stroke has no source.</source>
   <translation>Мазок клонування не має джерела.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>A condition asks nothing.</source>
   <translation>Умова нічого не питає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A design</source>
   <translation>Дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>A flat-lay cannot have {value} pixels.</source>
   <translation>Розкладка не може мати стільки пікселів: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A folder of photos…</source>
   <translation>Папка з фото…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A garment of the bank…</source>
   <translation>Одяг із банку…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>A hat cannot be tried on.</source>
   <translation>Капелюх не можна приміряти.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>A journey cannot have {value} days.</source>
   <translation>Подорож не може мати стільки днів: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A list (CSV)…</source>
   <translation>Список (CSV)…</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login cannot have “{character}” in it.</source>
   <translation>У логіні не може бути «{character}».</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login is needed.</source>
   <translation>Потрібен логін.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>A look called {name} comes with the program.</source>
   <translation>Стиль із назвою {name} вже є в програмі.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>A name cannot hold {field}.</source>
   <translation>У назві не може бути {field}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>A name is needed.</source>
   <translation>Потрібна назва.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>A network called "{name}" comes with the program.</source>
   <translation>Нейромережа «{name}» уже є в програмі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/missing.py" />
   <source>A new thing that goes with most: {what}. About {number} outfits more.</source>
   <translation>Нова річ, що пасує до більшості: {what}. Нових образів приблизно: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>A part of the body where the garment lies is beyond the picture's edge.</source>
   <translation>Частина тіла, на якій лежить одяг, — за краєм зображення.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>A password is needed.</source>
   <translation>Потрібен пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A photo of mine…</source>
   <translation>Моє фото…</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>A photograph in which a trained network or program made a part</source>
   <translation>Фотографія, частину якої створила навчена мережа або програма</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A polygon needs three corners.</source>
   <translation>Багатокутнику потрібні три кути.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>A rating is a yes, a no, or 1 to {most} stars.</source>
   <translation>Оцінка – це так, ні або зірки від 1 до {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A straight stroke from the last one</source>
   <translation>Прямий мазок від попереднього</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A stroke cannot be of the kind {kind}.</source>
   <translation>Штрих не може бути виду {kind}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>A zip file with the versions of all parts and the log of the last days. It is only saved, never sent, and pictures are never in it.</source>
   <translation>ZIP-файл із версіями всіх складників і журналом за останні дні. Його лише зберігають, нікуди не надсилають, і знімків у ньому немає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A, Enter</source>
   <translation>A, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>About Vitrina</source>
   <translation>Про Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Absolute: with the color of the paper</source>
   <translation>Абсолютна: з кольором паперу</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Accept</source>
   <translation>Прийняти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Accepted</source>
   <translation>Прийнято</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Accessories</source>
   <translation>Аксесуари</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Account</source>
   <translation>Обліковий запис</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Account…</source>
   <translation>Обліковий запис…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Add</source>
   <translation>Додати</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add a folder…</source>
   <translation>Папка…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Add a garment</source>
   <translation>Додати річ</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Add a garment…</source>
   <translation>Додати річ…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Add a number</source>
   <translation>Додати номер</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Add a step or a file</source>
   <translation>Додати крок або файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add files…</source>
   <translation>Файли…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add garments first</source>
   <translation>Спершу додайте одяг</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>Add it again.</source>
   <translation>Додайте її знову.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Add it; docs/markets.md says what it means.</source>
   <translation>Додайте його; docs/markets.md пояснює, що воно означає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add people first</source>
   <translation>Спершу додайте людей</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Add pictures</source>
   <translation>Додати знімки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Add the {what}: {why}.</source>
   <translation>Додайте: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Add this color</source>
   <translation>Додати цей колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Add to the wardrobe</source>
   <translation>Додати до гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Add to wardrobe</source>
   <translation>До гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Added</source>
   <translation>Разом із ним</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Added to the wardrobe: {count}</source>
   <translation>Додано до гардероба: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Adding to the wardrobe</source>
   <translation>Додавання до гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Advice: {count}</source>
   <translation>Порад: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Align</source>
   <translation>Вирівнювання</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>All but those clicked</source>
   <translation>Усі, крім клацнутих</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>All channels</source>
   <translation>RGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>All files</source>
   <translation>Усі файли</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>All three fields are needed. Nothing is sent anywhere.</source>
   <translation>Потрібні всі три поля. Нічого нікуди не надсилається.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>All values automatic</source>
   <translation>Усі значення автоматично</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Allowed: {allowed}.</source>
   <translation>Дозволено: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Alt+Up, Alt+Down</source>
   <translation>Alt+Вгору, Alt+Вниз</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Alt-click to choose the source, then paint. It moves along with the brush.</source>
   <translation>Клацніть з Alt, щоб вибрати джерело, і малюйте. Воно рухається разом із пензлем.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>An account keeps people's work apart. It does not encrypt it: whoever can read this computer's files can read yours.</source>
   <translation>Обліковий запис розділяє роботу різних людей, але не шифрує її: хто може читати файли цього комп’ютера, прочитає й ваші.</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>An account keeps your settings, presets and recent files apart. It does not encrypt them.</source>
   <translation>Обліковий запис тримає ваші налаштування, пресети й недавні файли окремо, але не шифрує їх.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>An arm crosses the trunk: look there.</source>
   <translation>Рука перетинає тулуб: перегляньте це місце.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has a name, one @ and a place, as in olena@studio.com.</source>
   <translation>Адреса пошти має ім’я, один @ і домен, як-от olena@studio.com.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has at most {longest} characters.</source>
   <translation>Найбільша довжина адреси пошти: {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has no spaces in it.</source>
   <translation>В адресі пошти немає пробілів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address is needed.</source>
   <translation>Потрібна адреса електронної пошти.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>An earlier batch in {folder} was not finished.</source>
   <translation>Попередній пакет у {folder} не закінчено.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>An earlier batch in {folder} was not finished: {left} of {total} pictures are left.</source>
   <translation>Попередній пакет у {folder} не закінчено: залишилося знімків {left} з {total}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>An edit in this project cannot be read.</source>
   <translation>Одну з правок цього проєкту не вдалося прочитати.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>An object in braces is wanted here.</source>
   <translation>Тут має бути об’єкт у фігурних дужках.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>An object was found.</source>
   <translation>Об’єкт знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Angle</source>
   <translation>Кут</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Another Vitrina is busy with the accounts.</source>
   <translation>Облікові записи зараз зайняті іншим вікном Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Another Vitrina is busy with the wardrobe in {folder}.</source>
   <translation>Інша Vitrina зайнята гардеробом у {folder}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Another batch works into {folder}.</source>
   <translation>У {folder} уже працює інший пакет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Another color</source>
   <translation>Інший колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Another color or cloth for what is worn. Folds and light stay.</source>
   <translation>Інший колір або тканина для того, що надягнено. Складки та світло залишаються.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Another color, now {colour}</source>
   <translation>Інший колір, зараз {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Another file…</source>
   <translation>Інший файл…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Another seed</source>
   <translation>Інше зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Another size…</source>
   <translation>Інший розмір…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Any</source>
   <translation>Будь-що</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Aperture</source>
   <translation>Діафрагма</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Apply</source>
   <translation>Застосувати</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Are you sure?</source>
   <translation>Ви впевнені?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Area</source>
   <translation>Ділянка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Arms</source>
   <translation>Руки до зап’ястя</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Around the picture</source>
   <translation>Навколо знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>Стрілки, із Shift, із Ctrl</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift; Enter</source>
   <translation>Стрілки, із Shift; Enter</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>As</source>
   <translation>Як</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>As it is</source>
   <translation>Як є</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>As it is: {width} × {height} px</source>
   <translation>Як є: {width} × {height} px</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>As it was cut out</source>
   <translation>Як вирізано</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>As it was found</source>
   <translation>Як було знайдено</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As many as there are cores</source>
   <translation>Скільки ядер</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As one outfit</source>
   <translation>Разом</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the object</source>
   <translation>Як об'єкт</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As the photo</source>
   <translation>Як знімок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the picture</source>
   <translation>Як знімок</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>As the system says</source>
   <translation>Як указує система</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the theme</source>
   <translation>Як у темі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>As {name}</source>
   <translation>Як {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Ask</source>
   <translation>Запитати</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for it with 33 or 65 steps.</source>
   <translation>Попросіть таблицю на 33 або 65 кроків.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for the table in full range.</source>
   <translation>Попросіть таблицю в повному діапазоні.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Ask its owner for permission, or copy it.</source>
   <translation>Попросіть дозволу у власника або скопіюйте файл.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Aspect</source>
   <translation>Пропорції</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>At least {shortest} characters.</source>
   <translation>Щонайменше символів: {shortest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>At most {side} a side and {area} megapixels can be made.</source>
   <translation>Найбільше: сторона {side} пікс., площа {area} Мп.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Auto</source>
   <translation>Авто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Auto all</source>
   <translation>Усе авто</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/operation_rows.py" />
   <source>Auto: {title}</source>
   <translation>Авто: {title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Auto: {what}</source>
   <translation>Авто: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Automatic</source>
   <translation>Автоматично</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Back to one person</source>
   <translation>Назад до однієї людини</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Back to the designs</source>
   <translation>Назад до дизайнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Back to {name}</source>
   <translation>Назад до {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Backdrop</source>
   <translation>Новий фон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Background</source>
   <translation>Фон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Badge</source>
   <translation>Позначка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Bag</source>
   <translation>Сумка</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Batch</source>
   <translation>Пакет</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Batch at work</source>
   <translation>Пакет у роботі</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Batch: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>Пакет: готово {done}, переглянути {doubtful}, невдалих {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Before and after</source>
   <translation>До і після</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Begin one, or choose another folder.</source>
   <translation>Почніть новий або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Beginning</source>
   <translation>Початок</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made</source>
   <translation>Створюється</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made, {percent} %</source>
   <translation>Створюється, {percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Bits a channel</source>
   <translation>Бітів на канал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Black</source>
   <translation>Чорний</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Black and white</source>
   <translation>Чорно-білий</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Black point compensation</source>
   <translation>Компенсація чорної точки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blazer</source>
   <translation>Піджак</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blouse</source>
   <translation>Блуза</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Blue</source>
   <translation>Синій</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Blue edges</source>
   <translation>Сині краї</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Blur</source>
   <translation>Розмиття</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Body</source>
   <translation>Боді</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Body points</source>
   <translation>Точки тіла</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Body points and clothes</source>
   <translation>Точки тіла й одяг</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/dress_tool.py" />
   <source>Body points are shown</source>
   <translation>Показано точки тіла</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Body: {count} of {whole} points</source>
   <translation>Тіло, точок: {count} з {whole}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bold</source>
   <translation>Жирний</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Both halves alike</source>
   <translation>Обидві половини однакові</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bottom</source>
   <translation>Знизу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom left</source>
   <translation>Знизу ліворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom left corner</source>
   <translation>Лівий нижній кут</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom right</source>
   <translation>Знизу праворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom right corner</source>
   <translation>Правий нижній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Bottoms</source>
   <translation>Низ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/brightness.py" />
   <source>Brightness</source>
   <translation>Яскравість</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Bring back the copy</source>
   <translation>Повернути копію</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Brush</source>
   <translation>Пензель</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Brush size</source>
   <translation>Розмір пензля</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Brush that follows edges</source>
   <translation>Пензель за краями</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/brush.py" />
   <source>Brush {size} px, hardness {hardness} %</source>
   <translation>Пензель {size} px, жорсткість {hardness} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By its box</source>
   <translation>За рамкою</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By visual weight</source>
   <translation>За візуальною вагою</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Cache</source>
   <translation>Кеш</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cache now</source>
   <translation>Кеш зараз</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Camera</source>
   <translation>Камера</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Cancel, or back to the picture</source>
   <translation>Скасувати або повернутися до знімка</translation>
  </message>
  <message>
   <location filename="../../editor/errors.py" />
   <source>Cancelled.</source>
   <translation>Скасовано.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Canvas</source>
   <translation>Полотно</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Canvas to draw a garment's outline on</source>
   <translation>Полотно для обрису одягу</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Capsule</source>
   <translation>Капсула</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Cast on the ground</source>
   <translation>На підлозі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Casual</source>
   <translation>Повсякденний</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Category</source>
   <translation>Категорія</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Change a value by 1, 10, 0.1</source>
   <translation>Змінити значення на 1, 10, 0.1</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change password</source>
   <translation>Змінити пароль</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Changed by algorithms; what it shows is as it was</source>
   <translation>Змінено алгоритмами; те, що на ній показано, лишилося тим самим</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/row.py" />
   <source>Changed. A double click resets it.</source>
   <translation>Змінено. Подвійне клацання скидає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Changes saved {time}</source>
   <translation>Зміни збережено о {time}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change…</source>
   <translation>Змінити…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Check</source>
   <translation>Перевірка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Check its folder.</source>
   <translation>Перевірте її теку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Check now</source>
   <translation>Перевірити зараз</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Check the certificate, or save without signing.</source>
   <translation>Перевірте сертифікат або збережіть без підпису.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Check the date of this computer.</source>
   <translation>Перевірте дату на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Check the folder it lies in.</source>
   <translation>Перевірте папку, у якій він лежить.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Check the free space and your rights in that folder, or continue as guest.</source>
   <translation>Перевірте вільне місце й свої права в цій папці або продовжте як гість.</translation>
  </message>
  <message>
   <location filename="../../editor/model/private_file.py" />
   <source>Check your rights there.</source>
   <translation>Перевірте там свої права.</translation>
  </message>
  <message>
   <location filename="../../editor/views/form.py" />
   <source>Checking…</source>
   <translation>Перевірка…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>Choose 1 to {high}.</source>
   <translation>Виберіть від 1 до {high}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Choose GIF or WebP.</source>
   <translation>Виберіть GIF або WebP.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose PNG or TIFF, or make the picture smaller.</source>
   <translation>Виберіть PNG або TIFF чи зменште знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Choose a .cube file or a HALD picture (PNG).</source>
   <translation>Виберіть файл .cube або знімок HALD (PNG).</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose a JSON file.</source>
   <translation>Виберіть файл JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file, the signer's certificate first.</source>
   <translation>Виберіть файл PEM, у якому сертифікат підписувача перший.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file.</source>
   <translation>Виберіть файл PEM.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Choose a PNG, JPEG, WebP, TIFF, BMP, GIF or AVIF file.</source>
   <translation>Виберіть файл PNG, JPEG, WebP, TIFF, BMP, GIF або AVIF.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Choose a color</source>
   <translation>Вибір кольору</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Choose a color profile</source>
   <translation>Виберіть колірний профіль</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a copy without one, where only you can read it.</source>
   <translation>Виберіть копію без пароля там, де прочитати її можете лише ви.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a darker one that is grey or white.</source>
   <translation>Виберіть темніше, сіре або біле.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Choose a design or an item: what goes with it appears here.</source>
   <translation>Виберіть дизайн або річ: тут з’явиться, що до неї пасує.</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Choose a folder</source>
   <translation>Вибрати папку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a folder for the results</source>
   <translation>Виберіть папку для результатів</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Choose a folder of pictures</source>
   <translation>Вибрати теку знімків</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>Choose a folder of pictures.</source>
   <translation>Виберіть папку зі знімками.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose a garment for the trunk or the legs, or name its kind.</source>
   <translation>Виберіть одяг для тулуба чи ніг або назвіть його вид.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a lighter one that is grey or white.</source>
   <translation>Виберіть світліше, сіре або біле.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Choose a person: what you brought is put on then.</source>
   <translation>Виберіть людину: тоді принесене буде вдягнено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose a person…</source>
   <translation>Вибрати людину…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a photo that shows one garment on a plain ground.</source>
   <translation>Виберіть фото, на якому одна річ на рівному тлі.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/backdrop_controls.py" />
   <source>Choose a picture</source>
   <translation>Вибрати зображення</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture in it.</source>
   <translation>Виберіть у ній знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a picture in which it is {least} pixels or more.</source>
   <translation>Виберіть зображення, на якому вона має щонайменше {least} пікселів.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>Choose a picture that shows one from the head to the hips at least.</source>
   <translation>Виберіть знімок, де людину видно щонайменше від голови до стегон.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture.</source>
   <translation>Виберіть знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a place that is grey or white in reality, such as paper.</source>
   <translation>Виберіть місце, яке насправді сіре або біле, наприклад папір.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Choose a recipe and press Start. What is stopped goes on where it was.</source>
   <translation>Виберіть рецепт і натисніть «Почати». Зупинене продовжується з того самого місця.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a recipe first</source>
   <translation>Спершу виберіть рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose a result to read about it.</source>
   <translation>Виберіть результат, щоб прочитати про нього.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>Choose a shadow above.</source>
   <translation>Виберіть тінь вище.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose a shorter one.</source>
   <translation>Виберіть коротшу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>Choose an .icc or .icm file of a printer, a press or a screen.</source>
   <translation>Виберіть файл .icc або .icm принтера, друкарської машини чи екрана.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Choose an outfit to say what you think of it.</source>
   <translation>Виберіть образ, щоб сказати, що про нього думаєте.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose another file.</source>
   <translation>Виберіть інший файл.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose another folder for them.</source>
   <translation>Виберіть для них іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another folder.</source>
   <translation>Виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another format.</source>
   <translation>Виберіть інший формат.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Choose another name in the record.</source>
   <translation>Виберіть в описі іншу назву.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another name or folder.</source>
   <translation>Виберіть іншу назву або папку.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another name, or confirm that it is replaced.</source>
   <translation>Виберіть іншу назву або підтвердьте заміну.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>Choose another name, or say that it may be replaced.</source>
   <translation>Виберіть іншу назву або дозвольте заміну.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Choose another name.</source>
   <translation>Виберіть іншу назву.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>Choose another network or a smaller scale.</source>
   <translation>Виберіть іншу нейромережу або менший масштаб.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Choose another one.</source>
   <translation>Виберіть інший.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>Choose another output in its record.</source>
   <translation>Виберіть в описі інший вихід.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Choose another person</source>
   <translation>Вибрати іншу людину</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose another picture</source>
   <translation>Вибрати інший знімок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>Choose another picture, or another kind of garment.</source>
   <translation>Виберіть інше зображення або інший вид одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose another place.</source>
   <translation>Виберіть інше місце.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>Choose at most {limit} px, or start from a larger picture.</source>
   <translation>Оберіть щонайбільше {limit} px або почніть з більшого знімка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Choose it below; Save keeps your word.</source>
   <translation>Виберіть нижче; «Зберегти» запам’ятає вашу відповідь.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose one of: {names}.</source>
   <translation>Виберіть одне з: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>Choose one whose record names some.</source>
   <translation>Виберіть ту, у записі якої вони названі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Choose other clothes, or paint where they are.</source>
   <translation>Виберіть інший одяг або зафарбуйте, де він.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose other files or folders.</source>
   <translation>Виберіть інші файли або папки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose people, garments and a folder, then press Start. Drop files anywhere.</source>
   <translation>Виберіть людей, одяг і папку та натисніть «Почати». Файли можна перетягнути будь-куди.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose pictures or a folder first</source>
   <translation>Спершу виберіть знімки або теку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>Choose some with a picture.</source>
   <translation>Виберіть речі зі знімком.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the folder of Kandinsky 2.1.</source>
   <translation>Виберіть теку Kandinsky 2.1.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose the key that was made with it.</source>
   <translation>Виберіть ключ, який створено разом із ним.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Choose the one that holds the adapter.</source>
   <translation>Виберіть теку з адаптером.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the one that holds the model.</source>
   <translation>Виберіть ту, в якій лежить модель.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Choose the processor (cpu) as the device, or check the network with: vitrina models verify.</source>
   <translation>Виберіть пристроєм процесор (cpu) або перевірте нейромережу: vitrina models verify.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Choose the source</source>
   <translation>Вибрати джерело</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/capsule.py" />
   <source>Choose {low} to {high}.</source>
   <translation>Виберіть від {low} до {high}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Clean studio</source>
   <translation>Чиста студія</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Clean up</source>
   <translation>Очищення</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear</source>
   <translation>Очистити</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear the cache</source>
   <translation>Очистити кеш</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Click a place; arrows and Enter do the same</source>
   <translation>Клацніть місце; стрілки та Enter роблять те саме</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Click at three places or more.</source>
   <translation>Клацніть у трьох місцях або більше.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click corner by corner; a click on the first or the last one closes it.</source>
   <translation>Клацайте кут за кутом; клацання на першому або останньому замикає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on an object</source>
   <translation>Клацання на об’єкті</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the background: the network looks at it from near.</source>
   <translation>Клацніть на фоні: мережа погляне на нього зблизька.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the object: the network looks at it from near.</source>
   <translation>Клацніть на об’єкті: мережа погляне на нього зблизька.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Click to add a point, double click to remove it</source>
   <translation>Клацніть, щоб додати точку; двічі — щоб прибрати</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Click what is grey or white in reality. Esc gives up.</source>
   <translation>Клацніть те, що насправді сіре або біле. Esc скасовує.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click: what looks alike around that place is taken.</source>
   <translation>Клацніть: береться те, що навколо схоже на це місце.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Clicked</source>
   <translation>Клацнуті</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Clipped {share} %</source>
   <translation>Втрачено {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Clipped: black {black}, white {white}</source>
   <translation>Втрачено: чорне {black}, біле {white}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Clone</source>
   <translation>Клонування</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Close other programs that may use it, then delete it by hand.</source>
   <translation>Закрийте інші програми, що можуть його використовувати, і видаліть його вручну.</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>Close other programs, or open a smaller picture.</source>
   <translation>Закрийте інші програми або відкрийте менший знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Close other programs, or try {smaller} pixels.</source>
   <translation>Закрийте інші програми або спробуйте {smaller} пікселів.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>Close other programs, or work on fewer pictures at a time.</source>
   <translation>Закрийте інші програми або обробляйте менше знімків одночасно.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/toast.py" />
   <source>Close the message</source>
   <translation>Закрити повідомлення</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Close the polygon</source>
   <translation>Замкнути багатокутник</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Clothes are cut out and sorted by themselves; you are asked only where it is not sure.</source>
   <translation>Одяг вирізається й сортується сам; вас питають лише там, де є сумнів.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Clothes told apart</source>
   <translation>Одяг розпізнано</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Cold</source>
   <translation>Холодний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Color</source>
   <translation>Колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Color as six digits</source>
   <translation>Колір шістьма цифрами</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Color balance</source>
   <translation>Колірний баланс</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color card</source>
   <translation>Колірна шкала</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color correction</source>
   <translation>Корекція кольору</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Color fringes</source>
   <translation>Кольорові облямівки</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Color held back to {share} %, so that the product keeps its own.</source>
   <translation>Колір змінено лише на {share} %, щоб товар зберіг свій.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Color look</source>
   <translation>Стиль кольору</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Color of the tag</source>
   <translation>Колір етикетки</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Color profiles (*.icc *.icm);;All files (*)</source>
   <translation>Колірні профілі (*.icc *.icm);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Color space</source>
   <translation>Колірний простір</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Color strength</source>
   <translation>Інтенсивність кольору</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Colors</source>
   <translation>Кольори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Colors of a text cannot be transparent.</source>
   <translation>Кольори тексту не можуть бути прозорими.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Colors of clothes</source>
   <translation>Кольори одягу</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Color…</source>
   <translation>Колір…</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Content Credentials need libraries that the program alone does not bring.</source>
   <translation>Для Content Credentials потрібні бібліотеки, яких немає в самій програмі.</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Continue as guest</source>
   <translation>Продовжити як гість</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Continue as guest; restore the file from a backup, or delete it to start anew.</source>
   <translation>Продовжте як гість; відновіть файл із резервної копії або видаліть його, щоб почати спочатку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Continue with {name}</source>
   <translation>Продовжити {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/contrast.py" />
   <source>Contrast</source>
   <translation>Контраст</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Convert it to sRGB, or take its profile away.</source>
   <translation>Переведіть його в sRGB або приберіть профіль.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Copied.</source>
   <translation>Скопійовано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Copy it again from where it came from.</source>
   <translation>Скопіюйте його ще раз звідти, звідки він узявся.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Copy the mask for another picture</source>
   <translation>Скопіювати маску для іншого зображення</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Copying the mask</source>
   <translation>Копіювання маски</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Copyright</source>
   <translation>Авторські права</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CoreML</source>
   <translation>CoreML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Corners</source>
   <translation>Кути</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/polygon_tool.py" />
   <source>Corners: {count}. A click on the first one closes it.</source>
   <translation>Кутів: {count}. Клацання на першому замикає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Correct by hand</source>
   <translation>Виправити вручну</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Correct by the card</source>
   <translation>Виправити за шкалою</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Correct in the editor</source>
   <translation>Виправити в редакторі</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Correct the record.</source>
   <translation>Виправте опис.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Corrected</source>
   <translation>Виправлено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Correction</source>
   <translation>Виправлення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Creases</source>
   <translation>Складки</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>Create</source>
   <translation>Створити</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Create account</source>
   <translation>Створити запис</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Crisp</source>
   <translation>Чітко</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Crisp contrast</source>
   <translation>Чіткий контраст</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Crop</source>
   <translation>Кадр</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>Crop frame</source>
   <translation>Рамка кадру</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped around the product</source>
   <translation>Обрізано навколо товару</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped inside the border</source>
   <translation>Обрізано всередині рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+G, Ctrl+Enter in the words</source>
   <translation>Ctrl+G, Ctrl+Enter у словах</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+wheel</source>
   <translation>Ctrl+коліщатко</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Currency</source>
   <translation>Валюта</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves</source>
   <translation>Криві</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves and levels</source>
   <translation>Криві й рівні</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Cut from a picture's pattern</source>
   <translation>Узяти візерунок зі знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Cut out</source>
   <translation>Вирізати об’єкт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cut out, on white</source>
   <translation>Вирізано, на білому</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Cut-out</source>
   <translation>Вирізання</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cut-outs and small pictures are made again when needed</source>
   <translation>Вирізання й мініатюри за потреби створяться знову</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Cut-outs: {count}, the most doubtful at the left</source>
   <translation>Вирізань: {count}, найсумнівніші ліворуч</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Cyan – Red</source>
   <translation>Блакитний – червоний</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark grey</source>
   <translation>Темно-сірий</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark theme</source>
   <translation>Темна</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Data</source>
   <translation>Дані</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_model.py" />
   <source>Day {number}: {why}</source>
   <translation>День {number}: {why}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Days</source>
   <translation>Дні</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Deep color</source>
   <translation>Глибокий колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Default value</source>
   <translation>Початкове значення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Defringe</source>
   <translation>Прибрати кайму</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Delete a preset</source>
   <translation>Видалити пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account</source>
   <translation>Видалити обліковий запис</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account…</source>
   <translation>Видалити запис…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data</source>
   <translation>Видалити мої дані</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data…</source>
   <translation>Видалити мої дані…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Delete the edit</source>
   <translation>Видалити правку</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Delete the palette</source>
   <translation>Видалити палітру</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Delete the picture from the frame</source>
   <translation>Прибрати знімок із рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Delete the recipe</source>
   <translation>Видалити рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Delete this look</source>
   <translation>Видалити цей стиль</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Delete {journal} to begin anew; pictures that are there already stay.</source>
   <translation>Видаліть {journal}, щоб почати заново; готові знімки залишаться.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Describe one garment in at most {most} words.</source>
   <translation>Опишіть одну річ щонайбільше {most} словами.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Design</source>
   <translation>Дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/missing_list.py" />
   <source>Design it</source>
   <translation>Показати</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_grid.py" />
   <source>Designs</source>
   <translation>Дизайни</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Designs are being made</source>
   <translation>Дизайни створюються</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Designs from words</source>
   <translation>Дизайн зі слів</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Designs: {count}</source>
   <translation>Дизайнів: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Detail</source>
   <translation>Деталі</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Details</source>
   <translation>Докладно</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Details…</source>
   <translation>Подробиці…</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Device</source>
   <translation>Пристрій</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Devices</source>
   <translation>Пристрої</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Difference from the wanted colors: {before} before, {after} with it (delta E 2000).</source>
   <translation>Відмінність від потрібних кольорів: {before} без стилю, {after} з ним (delta E 2000).</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>DirectML</source>
   <translation>DirectML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Direction</source>
   <translation>Напрямок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Distortion</source>
   <translation>Дисторсія</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Do it</source>
   <translation>Зробити</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Do it by hand.</source>
   <translation>Зробіть вручну.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Does it look right?</source>
   <translation>Чи добре виглядає?</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Done in {seconds} s</source>
   <translation>Готово за {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Done: {title}</source>
   <translation>Зроблено: {title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Doubt</source>
   <translation>Сумнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above</source>
   <translation>Сумнів понад</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above which pictures are put aside</source>
   <translation>Сумнів, вище якого знімки відкладаються</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Doubt is shown</source>
   <translation>Сумнівне позначено</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Doubt on or off</source>
   <translation>Сумнівне: показати або сховати</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubt {number} of {count}</source>
   <translation>Сумнів {number} з {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Doubts</source>
   <translation>Сумніви</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubts: {count}</source>
   <translation>Сумнівів: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Down</source>
   <translation>Вниз</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>Download it again, to its end.</source>
   <translation>Завантажте його ще раз, до кінця.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download it again.</source>
   <translation>Завантажте ще раз.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the rest of it.</source>
   <translation>Завантажте решту.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the safetensors files of this model.</source>
   <translation>Завантажте файли safetensors цієї моделі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the whole folder again.</source>
   <translation>Завантажте всю теку ще раз.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Drag a point of the body to where it belongs. Or paint over a part, and say what it is.</source>
   <translation>Перетягніть точку тіла на її місце. Або зафарбуйте частину й скажіть, що це.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Drag each ring onto a corner of what is a rectangle in reality. Enter applies, Esc cancels.</source>
   <translation>Перетягніть кожне кільце на кут того, що насправді є прямокутником. Enter застосовує, Esc скасовує.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw</source>
   <translation>Малювати</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Draw the outline of a garment, dark on light.</source>
   <translation>Намалюйте обрис одягу, темним по світлому.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw the outline, then its seams and folds; the words say what it is made of.</source>
   <translation>Намалюйте обрис, потім шви й складки; слова кажуть, з чого це зроблено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Drawn by Vitrina</source>
   <translation>Намальовано Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn by a person</source>
   <translation>Намалювала людина</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn from data</source>
   <translation>Намальовано за даними</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Dress</source>
   <translation>Сукня</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Dresses</source>
   <translation>Сукні</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Dresses and skirts</source>
   <translation>Сукні та спідниці</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Dressing</source>
   <translation>Одягання</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Drop a person here</source>
   <translation>Перетягніть сюди людину</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Drop a picture here</source>
   <translation>Перетягніть знімок сюди</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Drop files or folders here</source>
   <translation>Перетягніть сюди файли чи папки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Drop folders or pictures</source>
   <translation>Перетягніть теки або знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Drop folders or pictures here</source>
   <translation>Перетягніть сюди теки або знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Drop photos here</source>
   <translation>Перетягніть сюди знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Drop photos or folders here</source>
   <translation>Перетягніть сюди фото або папки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dust.py" />
   <source>Dust and specks</source>
   <translation>Пил і цятки</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>E-mail</source>
   <translation>Електронна пошта</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Each by itself</source>
   <translation>По одному</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Easy to guess</source>
   <translation>Легко вгадати</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge</source>
   <translation>Край</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Edge band</source>
   <translation>Смуга краю</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Edge brush</source>
   <translation>Пензель за краями</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge contrast</source>
   <translation>Контраст краю</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit</source>
   <translation>Редактор</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit the chosen design</source>
   <translation>Редагувати вибраний дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Edit values</source>
   <translation>Змінити значення</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Edited by a person</source>
   <translation>Редагувала людина</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Editing</source>
   <translation>Редагування</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Edit…</source>
   <translation>Правити…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Empty</source>
   <translation>Очистити</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Enlarge smaller pictures</source>
   <translation>Збільшувати менші знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged by</source>
   <translation>Чим збільшити</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Enlarged to {percent} %: pixels are missing. Upscale adds detail.</source>
   <translation>Збільшено до {percent} %: бракує пікселів. Деталі додає збільшення мережею.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Enlarged {factor:.1f} times by a network</source>
   <translation>Збільшено мережею у {factor:.1f} раза</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged {factor} times by a network: {time}</source>
   <translation>Збільшення в {factor} раза мережею: {time}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/save_controller.py" />
   <source>Enlarging</source>
   <translation>Збільшення</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Enter changes it, Delete takes it away</source>
   <translation>Enter змінює, Delete прибирає</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Enter twice, or a click on its first corner</source>
   <translation>Enter двічі або клацання на першому куті</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Erase</source>
   <translation>Стерти</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Erase brush</source>
   <translation>Пензель стирання</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Error</source>
   <translation>Помилка</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Esc cancels. You can zoom and pan meanwhile.</source>
   <translation>Esc — скасувати. Тим часом можна масштабувати й рухати знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Evening</source>
   <translation>Вечірній</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Every saved file says</source>
   <translation>Кожен збережений файл каже</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Every step is kept here. Click one to go back to it.</source>
   <translation>Тут зберігається кожен крок. Клацніть, щоб повернутися до нього.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Everything of mine</source>
   <translation>Усе моє</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look</source>
   <translation>Експорт стилю</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look…</source>
   <translation>Експортувати стиль…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export the recipe</source>
   <translation>Експорт рецепта</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export…</source>
   <translation>Експорт…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/exposure.py" />
   <source>Exposure</source>
   <translation>Експозиція</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Exposure time</source>
   <translation>Витримка</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/eyedropper.py" />
   <source>Eyedropper, color {colour}</source>
   <translation>Піпетка, колір {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>F2, Enter</source>
   <translation>F2, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Fabric</source>
   <translation>Тканина</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>Face and hands untouched</source>
   <translation>Обличчя й руки не змінено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Face and neck</source>
   <translation>Обличчя й шия</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Failed</source>
   <translation>Не вдалося</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Fails: {count}</source>
   <translation>Не виконано: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Fair</source>
   <translation>Прийнятно</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Fall-off</source>
   <translation>Спадання</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Fast</source>
   <translation>Швидкість</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Favorite</source>
   <translation>Додати до обраного</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Favourite</source>
   <translation>Улюблене</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Favourite, or not</source>
   <translation>Улюблене чи ні</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites</source>
   <translation>Улюблені</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites: {count}</source>
   <translation>Улюблених: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Feather</source>
   <translation>Розтушування</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>File for a marketplace</source>
   <translation>Файл для маркетплейсу</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>File of each picture</source>
   <translation>Файл кожного знімка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File size</source>
   <translation>Розмір файлу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File type</source>
   <translation>Тип файлу</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files</source>
   <translation>Файли</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files and folders: {count}</source>
   <translation>Файлів і тек: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Files in a storage cannot be moved from here.</source>
   <translation>Файли у сховищі не можна перемістити звідси.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Files left out: {count}. The first is {name}: {reason}</source>
   <translation>Пропущено файлів: {count}. Перший – {name}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fills</source>
   <translation>Заповнює</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Film-like</source>
   <translation>Як на плівку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_film.py" />
   <source>Filming the process of dressing</source>
   <translation>Знімання процесу одягання</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Filters and order</source>
   <translation>Фільтри й порядок</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Find</source>
   <translation>Знайти</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Find the lens that the picture's own data name</source>
   <translation>Знайти об’єктив, названий у даних самого знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Find the object again</source>
   <translation>Знайти об'єкт знову</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/operation_rows.py" />
   <source>Find the value from the picture</source>
   <translation>Знайти значення за знімком</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Find the values for each picture</source>
   <translation>Знаходити значення для кожного знімка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Finding the values</source>
   <translation>Пошук значень</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Finds a ColorChecker Classic in the picture and makes its colors come out right</source>
   <translation>Знаходить на знімку ColorChecker Classic і виправляє кольори за ним</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Finished</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>First choose a design</source>
   <translation>Спершу виберіть дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>First choose a person</source>
   <translation>Спершу виберіть людину</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>First choose an item of the wardrobe.</source>
   <translation>Спершу виберіть річ у гардеробі.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>First say what is to be designed</source>
   <translation>Спершу скажіть, що створити</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Fit</source>
   <translation>Умістити</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Fit on the body</source>
   <translation>Посадка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fits</source>
   <translation>Вміщується</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all</source>
   <translation>Виправити все</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all does: {steps}</source>
   <translation>«Виправити все» зробить: {steps}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all {count}</source>
   <translation>Виправити все: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it</source>
   <translation>Виправити</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it: {rule}</source>
   <translation>Виправити: {rule}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip</source>
   <translation>Віддзеркалення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip horizontally</source>
   <translation>Віддзеркалити по горизонталі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip vertically</source>
   <translation>Віддзеркалити по вертикалі</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Focal length</source>
   <translation>Фокусна відстань</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder after</source>
   <translation>Папка «після»</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder before</source>
   <translation>Папка «до»</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Folder for the designs</source>
   <translation>Папка для дизайнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Folder for the results</source>
   <translation>Папка для результатів</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of my own pictures</source>
   <translation>Папка з моїми знімками</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of pictures I like</source>
   <translation>Папка зі знімками, що подобаються</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>Folder of the model Kandinsky 2.1, for designs</source>
   <translation>Тека моделі Kandinsky 2.1 для дизайнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Folds of the body</source>
   <translation>Складки тіла</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Font</source>
   <translation>Шрифт</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>For example a price; / begins a new line</source>
   <translation>Наприклад, ціна; / починає новий рядок</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>For example: a summer dress in green linen with small white dots</source>
   <translation>Наприклад: літня сукня із зеленого льону в дрібний білий горошок</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Forget it</source>
   <translation>Забути</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Forgot password</source>
   <translation>Забули пароль?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Formality</source>
   <translation>Офіційність</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Format</source>
   <translation>Формат</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Found by: {what}</source>
   <translation>Знайдено за: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Four corners</source>
   <translation>Чотири кути</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Four marketplaces</source>
   <translation>Чотири маркетплейси</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Frame</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/fill_frame.py" />
   <source>Frame {wanted} % · the product fills {now} %</source>
   <translation>Рамка {wanted} % · товар заповнює {now} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Free</source>
   <translation>Довільно</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Free some space and go on.</source>
   <translation>Звільніть місце й продовжуйте.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Free some space or choose another place.</source>
   <translation>Звільніть місце або виберіть інше.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>Free some space, choose another folder or a smaller scale.</source>
   <translation>Звільніть місце, виберіть іншу папку або менший масштаб.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Freedom</source>
   <translation>Свобода</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>From</source>
   <translation>Звідки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>From the batch: {name}</source>
   <translation>З пакета: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>From what was just done in the editor</source>
   <translation>Зі щойно зробленого в редакторі</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/value_field.py" />
   <source>From {low} to {high}</source>
   <translation>Від {low} до {high}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further in</source>
   <translation>Глибше</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further out</source>
   <translation>Назовні</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/gamma.py" />
   <source>Gamma</source>
   <translation>Гамма</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Gamut warning</source>
   <translation>Попередження про охоплення</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Garment</source>
   <translation>Річ</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Garments</source>
   <translation>Одяг</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Garments of the bank</source>
   <translation>Одяг банку</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Get a new one, or sign with one of this computer.</source>
   <translation>Отримайте новий або підпишіть сертифікатом цього комп’ютера.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Give #rrggbb.</source>
   <translation>Вкажіть #rrggbb.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Give #rrggbb; opacity is another value.</source>
   <translation>Вкажіть #rrggbb; непрозорість — окреме значення.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give 1 to {maximum} points: [x, y, pressure from 0 to 1].</source>
   <translation>Задайте від 1 до {maximum} точок: [x, y, натиск від 0 до 1].</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>Give [[x, y], ...] in pixels of the picture.</source>
   <translation>Вкажіть [[x, y], ...] у пікселях зображення.</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>Give a black and white picture, or one with transparent parts.</source>
   <translation>Дайте чорно-біле зображення або таке, що має прозорі частини.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>Give a list of objects with "part" ({parts}) and "colour" (#rrggbb) or "picture".</source>
   <translation>Дайте список об’єктів із "part" ({parts}) та "colour" (#rrggbb) або "picture".</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Give a name that ends in one of: {suffixes}.</source>
   <translation>Дайте назву, що закінчується одним із: {suffixes}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give a name.</source>
   <translation>Вкажіть назву.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give a number from {low:g} to {high:g}.</source>
   <translation>Задайте число від {low:g} до {high:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>Give a number from {minimum:g} to {maximum:g}.</source>
   <translation>Введіть число від {minimum:g} до {maximum:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give a whole number from 0 to {largest}.</source>
   <translation>Вкажіть ціле число від 0 до {largest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Give an ONNX file, or update the program.</source>
   <translation>Вкажіть файл ONNX або оновіть програму.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give an object of names and places.</source>
   <translation>Дайте об’єкт із назвами й місцями.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object of numbers, 0 to 32, and places.</source>
   <translation>Дайте об’єкт із числами від 0 до 32 і місцями.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object with {fields}.</source>
   <translation>Задайте об’єкт із полями {fields}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>Give auto, or left, top, width and height as parts of the picture, 0 to 1.</source>
   <translation>Вкажіть auto або ліво, верх, ширину й висоту частками зображення від 0 до 1.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give columns and rows: [120, -40].</source>
   <translation>Вкажіть стовпці та рядки: [120, -40].</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Give it a {when}.</source>
   <translation>Додайте {when}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give it an offset: [columns, rows].</source>
   <translation>Вкажіть зсув: [стовпці, рядки].</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Give one of them a weight above 0.</source>
   <translation>Дайте чомусь вагу понад 0.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give one of: {allowed}.</source>
   <translation>Можливі значення: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give one of: {kinds}.</source>
   <translation>Вкажіть одне з: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give one of: {modes}.</source>
   <translation>Можливі значення: {modes}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>Give one.</source>
   <translation>Дайте одну.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Give the JSON file of a network.</source>
   <translation>Вкажіть JSON-файл нейромережі.</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>Give the name of a file, or an object as in a project file.</source>
   <translation>Вкажіть назву файлу або об'єкт, як у файлі проєкту.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Give the palette a name.</source>
   <translation>Назвіть палітру.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Give the two pictures of a pair the same name; the suffix may differ.</source>
   <translation>Назвіть обидва знімки пари однаково; розширення може відрізнятися.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Give up the corners, then put the tool away</source>
   <translation>Відмовитися від кутів, потім прибрати інструмент</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give x and y from {low:g} to {high:g}.</source>
   <translation>Дайте x та y від {low:g} до {high:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give x and y in pixels of the picture.</source>
   <translation>Дайте x та y у пікселях знімка.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/glare.py" />
   <source>Glare</source>
   <translation>Відблиски</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Go</source>
   <translation>Увійти</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Go on</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it</source>
   <translation>Продовжити його</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it, or choose another folder for the results.</source>
   <translation>Продовжте його або виберіть іншу теку для результатів.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Go on with it, or choose another folder.</source>
   <translation>Продовжте його або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Go on with that one, or choose another folder.</source>
   <translation>Продовжте в ній або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Go through holes and pieces, take one</source>
   <translation>Перейти отворами й частинами, вибрати</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Goes with the chosen one</source>
   <translation>Пасує до вибраного</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Golden</source>
   <translation>Золотий</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Good</source>
   <translation>Добре</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Gradient</source>
   <translation>Градієнт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Green</source>
   <translation>Зелений</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Grey point</source>
   <translation>Точка сірого</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Grey point: click what should be grey</source>
   <translation>Точка сірого: клацніть те, що має бути сірим</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Guessed: it was not said, but is near to what was. Click to keep or change it.</source>
   <translation>Здогад: цього не сказано, але це близько до сказаного. Клацніть, щоб залишити або змінити.</translation>
  </message>
  <message>
   <location filename="../../editor/views/conductor.py" />
   <source>Guest</source>
   <translation>Гість</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>H, middle button, wheel</source>
   <translation>H, середня кнопка, коліщатко</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>HALD picture</source>
   <translation>Знімок HALD</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hair</source>
   <translation>Волосся</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Hair and fur</source>
   <translation>Волосся й хутро</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hands</source>
   <translation>Кисті рук</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Harder brush</source>
   <translation>Жорсткіший пензель</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_rows.py" />
   <source>Hardness</source>
   <translation>Жорсткість</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hat</source>
   <translation>Капелюх</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Hatch what the cut-out may have wrong</source>
   <translation>Заштрихувати, де вирізання може бути хибним</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Hatch where opacity is found from colors, as at hair and fur</source>
   <translation>Заштрихувати, де непрозорість визначено за кольорами, як-от на волоссі й хутрі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Hats</source>
   <translation>Головні убори</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Hats and bags</source>
   <translation>Шапки й сумки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dehaze.py" />
   <source>Haze</source>
   <translation>Серпанок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Heal</source>
   <translation>Лікування</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Height</source>
   <translation>Висота</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Height in pixels</source>
   <translation>Висота в пікселях</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Held back to {share} %, as the picture was good already.</source>
   <translation>Послаблено до {share} %: знімок уже був добрий.</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Help</source>
   <translation>Довідка</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Hem</source>
   <translation>Низ</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Hide all panels</source>
   <translation>Сховати всі панелі</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Hide the password</source>
   <translation>Сховати пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>High contrast</source>
   <translation>Висока контрастність</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>High key</source>
   <translation>Високий ключ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Highlights</source>
   <translation>Світла</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Histogram</source>
   <translation>Гістограма</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Hold to see the original</source>
   <translation>Утримуйте, щоб побачити оригінал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Holes</source>
   <translation>Отвори</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Holes and pieces</source>
   <translation>Отвори й частини</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Holes: {count} found, {taken} removed. Click one to change that.</source>
   <translation>Отворів: знайдено {count}, прибрано {taken}. Клацніть отвір, щоб змінити.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hoodie</source>
   <translation>Худі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Horizon</source>
   <translation>Горизонт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Horizontal</source>
   <translation>Горизонтальна</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>How a garment is worn is changed here.</source>
   <translation>Тут змінюють, як річ сидить.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How far</source>
   <translation>Як далеко</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>How garments are worn</source>
   <translation>Як одягати</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>How it is worn</source>
   <translation>Як носити</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How many</source>
   <translation>Скільки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I do not like it</source>
   <translation>Не подобається</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>I have kept it</source>
   <translation>Код збережено</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I like it</source>
   <translation>Подобається</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>ISO</source>
   <translation>ISO</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>If stopped</source>
   <translation>Якщо зупинити</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>If the file exists</source>
   <translation>Якщо файл уже є</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import a recipe</source>
   <translation>Імпорт рецепта</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table of colors</source>
   <translation>Імпорт таблиці кольорів</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table…</source>
   <translation>Імпортувати таблицю…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import…</source>
   <translation>Імпорт…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>In its place</source>
   <translation>Замість нього</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>In the words of the IPTC: {word}</source>
   <translation>Словами IPTC: {word}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>In words</source>
   <translation>Словами</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>In {level} of 10 pictures like those tested, at most {share} % of the object is wrong.</source>
   <translation>На {level} з 10 знімків, подібних до перевірених, хибно щонайбільше {share} % об’єкта.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Include names of files and folders</source>
   <translation>Додати назви файлів і папок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Ink and wash</source>
   <translation>Перо й туш</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Install it with: pip install vitrina[{extra}]</source>
   <translation>Установіть: pip install vitrina[{extra}]</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Install it: pip install 'vitrina[provenance]'</source>
   <translation>Установіть: pip install 'vitrina[provenance]'</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>Install lensfunpy, and the system's library GLib 2.</source>
   <translation>Встановіть lensfunpy і системну бібліотеку GLib 2.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Install the driver and the onnxruntime package for {expected}, or choose another device.</source>
   <translation>Установіть драйвер і пакунок onnxruntime для {expected} або виберіть інший пристрій.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Install the newest Vitrina and open it again.</source>
   <translation>Установіть найновішу Vitrina і відкрийте його знову.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Install the newest one.</source>
   <translation>Установіть найновішу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add one: vitrina models add.</source>
   <translation>Установіть програму знову або додайте нейромережу: vitrina models add.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add the network again.</source>
   <translation>Установіть програму знову або додайте нейромережу ще раз.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Install them: pip install 'vitrina[generate]'</source>
   <translation>Встановіть їх: pip install 'vitrina[generate]'</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Install them: pip install 'vitrina[provenance]', or save without.</source>
   <translation>Встановіть їх: pip install 'vitrina[provenance]', або збережіть без них.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Installed: {names}.</source>
   <translation>Установлено: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/invert.py" />
   <source>Invert the mask</source>
   <translation>Інвертувати маску</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Is this right? The program is not sure what it is.</source>
   <translation>Це правильно? Програма не певна, що це.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It comes with the program: install that again.</source>
   <translation>Він належить до програми: установіть її знову.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It does not look good</source>
   <translation>Виглядає погано</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>It does not pass: {rules}.</source>
   <translation>Не відповідає правилам: {rules}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>It is back to its default.</source>
   <translation>Повернуто початкове значення.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is cut off or damaged: get it again.</source>
   <translation>Файл обрізаний або пошкоджений: отримайте його знову.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>It is faint: the pictures hardly differ by more than chance. More pictures teach more.</source>
   <translation>Стиль слабкий: відмінність знімків майже випадкова. Більше знімків дадуть більше.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is no table for finished pictures: get another.</source>
   <translation>Це не таблиця для готових знімків: візьміть іншу.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It is the name you sign in with.</source>
   <translation>З цим ім’ям ви входитимете.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It looks good</source>
   <translation>Виглядає добре</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>It may be damaged: open an older one.</source>
   <translation>Можливо, його пошкоджено: відкрийте давніший.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It may be of a newer Vitrina, or somebody's own: choose another one.</source>
   <translation>Можливо, він із новішої Vitrina або чийсь власний: виберіть інший.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>It may have been removed.</source>
   <translation>Можливо, її прибрали.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It may have {longest} characters.</source>
   <translation>Найбільша довжина: {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It may have {shortest} to {longest}.</source>
   <translation>Може бути від {shortest} до {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It needs at least {shortest}.</source>
   <translation>Найменша довжина: {shortest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>It needs decoder/{file} or prior/{file}.</source>
   <translation>Потрібен decoder/{file} або prior/{file}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>It opens your account if you forget the password. It is shown only now; nobody can find it again.</source>
   <translation>Він відкриє ваш обліковий запис, якщо забудете пароль. Його показано лише зараз: згодом ніхто його не знайде.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>It takes longer.</source>
   <translation>Це триватиме довше.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items</source>
   <translation>Речі</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_grid.py" />
   <source>Items of the wardrobe</source>
   <translation>Речі гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items: {count}</source>
   <translation>Речей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Its name fits {pattern}.</source>
   <translation>Назва підходить до {pattern}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole, and the list of {date} can be brought back.</source>
   <translation>Зображення цілі, і список за {date} можна повернути.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole; move the folder elsewhere to begin anew.</source>
   <translation>Зображення цілі; щоб почати наново, перемістіть папку в інше місце.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Its shape was recognised to {share} % only. Say what it is.</source>
   <translation>Форму розпізнано лише на {share} %. Скажіть, що це.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblock.py" />
   <source>JPEG blocks</source>
   <translation>Блоки JPEG</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_format.py" />
   <source>JPEG has no transparency: the background becomes white.</source>
   <translation>JPEG не має прозорості: фон стане білим.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>JPEG quality</source>
   <translation>Якість JPEG</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Jacket or coat</source>
   <translation>Куртка чи пальто</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Kandinsky</source>
   <translation>Kandinsky</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Kandinsky 2.1 needs {decoder} and {prior} beside each other.</source>
   <translation>Для Kandinsky 2.1 потрібні {decoder} і {prior} поруч.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs about {need:.1f} GB of memory for {width} x {height} pixels; {free:.1f} GB are free.</source>
   <translation>Для {width} x {height} пікселів Kandinsky потребує близько {need:.1f} ГБ пам’яті; вільно {free:.1f} ГБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Kandinsky needs its model.</source>
   <translation>Kandinsky потребує своєї моделі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs libraries that the program alone does not bring: {missing}.</source>
   <translation>Для Kandinsky потрібні бібліотеки, яких немає в самій програмі: {missing}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Keep</source>
   <translation>Залишити</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Keep it</source>
   <translation>Залишити</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Keep the place of shooting (GPS)</source>
   <translation>Залишити місце зйомки (GPS)</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Keep the seed</source>
   <translation>Зберігати зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Keep this code</source>
   <translation>Збережіть цей код</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum} at once.</source>
   <translation>За один раз — не більше {maximum}.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum}.</source>
   <translation>Не більше {maximum}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Keyboard</source>
   <translation>Клавіатура</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Keys like {name} are not allowed for Content Credentials.</source>
   <translation>Такі ключі, як {name}, для Content Credentials не дозволені.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Kind</source>
   <translation>Вид речі</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Known: {known}.</source>
   <translation>Відомі: {known}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Language: {name}</source>
   <translation>Мова: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Large models</source>
   <translation>Великі моделі</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Larger brush</source>
   <translation>Більший пензель</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Larger history</source>
   <translation>Розгорнути історію</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest cache</source>
   <translation>Найбільший кеш</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest file to open</source>
   <translation>Найбільший файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn</source>
   <translation>Створити</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn a look</source>
   <translation>Стиль за знімками</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Learn a look…</source>
   <translation>Створити стиль за знімками…</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn from</source>
   <translation>За чим створювати</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learning</source>
   <translation>Створення стилю</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out</source>
   <translation>Не записувати</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out…</source>
   <translation>Не записувати…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Leave off the {what}: {why}.</source>
   <translation>Приберіть: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Leave the batch as it is</source>
   <translation>Лишити пакет як є</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Left</source>
   <translation>Ліворуч</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ankle</source>
   <translation>Ліва щиколотка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left corner of the mouth</source>
   <translation>Лівий кут рота</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ear</source>
   <translation>Ліве вухо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left elbow</source>
   <translation>Лівий лікоть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye</source>
   <translation>Ліве око</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, inner corner</source>
   <translation>Ліве око, внутрішній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, outer corner</source>
   <translation>Ліве око, зовнішній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left heel</source>
   <translation>Ліва п’ята</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left hip</source>
   <translation>Ліве стегно</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left index finger</source>
   <translation>Лівий вказівний палець</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left knee</source>
   <translation>Ліве коліно</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left little finger</source>
   <translation>Лівий мізинець</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Left out</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left shoulder</source>
   <translation>Ліве плече</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left thumb</source>
   <translation>Лівий великий палець</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left toes</source>
   <translation>Пальці лівої ноги</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left wrist</source>
   <translation>Ліве зап’ястя</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Left, Right, Enter</source>
   <translation>Ліворуч, праворуч, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Legs</source>
   <translation>Ноги</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Length</source>
   <translation>Довжина</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Lens</source>
   <translation>Об’єктив</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Less blur</source>
   <translation>Менше розмиття</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Less motion</source>
   <translation>Менше руху</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>Let all 24 patches of a ColorChecker Classic be seen, sharp, without glare, and a patch some 20 pixels wide.</source>
   <translation>Усі 24 поля ColorChecker Classic мають бути видні, різкі, без відблисків, кожне завширшки близько 20 пікселів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>Let its name end in .cube or .png.</source>
   <translation>Нехай назва закінчується на .cube або .png.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Levels</source>
   <translation>Рівні</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Licences of all parts</source>
   <translation>Ліцензії всіх складників</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light</source>
   <translation>Світло</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Light from</source>
   <translation>Світло з боку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light from the side</source>
   <translation>Світло збоку</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Light grey</source>
   <translation>Світло-сірий</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Light theme</source>
   <translation>Світла</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like the picture</source>
   <translation>Як на знімку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like {name}</source>
   <translation>Як {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/split_line.py" />
   <source>Line between original and result</source>
   <translation>Лінія між оригіналом і результатом</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Link</source>
   <translation>Посилання</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load a mask</source>
   <translation>Завантажити маску</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load…</source>
   <translation>Завантажити…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Local contrast</source>
   <translation>Локальний контраст</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Log out</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Login</source>
   <translation>Логін</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Logs</source>
   <translation>Журнали</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Long hair lies over the garment: look at its ends.</source>
   <translation>Довге волосся лежить на одязі: перегляньте його кінці.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Long sleeve</source>
   <translation>Лонгслів</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side</source>
   <translation>Довша сторона</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side, 0: as it is</source>
   <translation>Довша сторона, 0: як є</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Longest side</source>
   <translation>Найдовша сторона</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Look</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_states.py" />
   <source>Look at it</source>
   <translation>Перевірте</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Look at it, or take another picture.</source>
   <translation>Перегляньте його або зробіть інший знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Look at them</source>
   <translation>Переглянути</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Look at these first</source>
   <translation>Спершу гляньте на ці</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Look for it in another folder.</source>
   <translation>Пошукайте його в іншій папці.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Look here.</source>
   <translation>Погляньте сюди.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Looking at files…</source>
   <translation>Перегляд файлів…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Looking at it from near</source>
   <translation>Погляд зблизька</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Looking at the person</source>
   <translation>Розгляд людини</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Looking at the picture…</source>
   <translation>Перегляд знімка…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for holes ...</source>
   <translation>Пошук отворів ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Looking for pictures</source>
   <translation>Пошук знімків</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for pieces ...</source>
   <translation>Пошук частин ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Looking for specks and scratches ...</source>
   <translation>Пошук цяток і подряпин...</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Looking for the color card</source>
   <translation>Пошук колірної шкали</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Looking for the person…</source>
   <translation>Пошук людини…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Looking through the wardrobe…</source>
   <translation>Перегляд гардероба…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Looks</source>
   <translation>Стилі</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>MB</source>
   <translation>МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Made by Vitrina</source>
   <translation>Створено Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by a trained network</source>
   <translation>Створено навченою мережею</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by an algorithm that was not trained on pictures</source>
   <translation>Створив алгоритм, який не навчали на зображеннях</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Made garments</source>
   <translation>Створений одяг</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Made of a photograph and a network</source>
   <translation>Створено з фотографії та мережею</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Magenta – Green</source>
   <translation>Пурпуровий – зелений</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Magic wand</source>
   <translation>Чарівна паличка</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new code</source>
   <translation>Створити новий код</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new one…</source>
   <translation>Створити новий…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Make anew by the recipe</source>
   <translation>Зробити наново за рецептом</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Make designs</source>
   <translation>Створити дизайни</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Make it anew.</source>
   <translation>Створіть його заново.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>Make it longer, for example of a few unrelated words.</source>
   <translation>Зробіть його довшим, наприклад із кількох не пов’язаних слів.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Make the picture smaller.</source>
   <translation>Зменште зображення.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Make {count} designs</source>
   <translation>Створити дизайни: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Make {count} more</source>
   <translation>Створити ще {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Makes a label, a poster or the side of a box a rectangle</source>
   <translation>Робить прямокутником етикетку, плакат чи бік коробки</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Making designs</source>
   <translation>Створення дизайнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Many at once</source>
   <translation>Багато відразу</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Many at once: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>Багато відразу: готово {done}, перевірити {doubtful}, не вдалося {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Many at once…</source>
   <translation>Багато відразу…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Many pictures by one recipe</source>
   <translation>Багато знімків за одним рецептом</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Margin</source>
   <translation>Відступ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Mark it with the mask brush, or take another picture.</source>
   <translation>Позначте його пензлем маски або зробіть інший знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>Marketplace</source>
   <translation>Маркетплейс</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>Marketplaces refuse main pictures with words.</source>
   <translation>Маркетплейси не приймають головні зображення зі словами.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Mask</source>
   <translation>Маска</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask_strokes.py" />
   <source>Mask brush</source>
   <translation>Пензель маски</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask copied. Open another picture and paste it there.</source>
   <translation>Маску скопійовано. Відкрийте інше зображення і вставте її там.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask saved.</source>
   <translation>Маску збережено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Mask tools on the picture</source>
   <translation>Інструменти маски на знімку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Matrix</source>
   <translation>Матриця</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Matte</source>
   <translation>Матовий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Medium</source>
   <translation>Середній</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Meeting the rules</source>
   <translation>Приведення до правил</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Meets: {count}</source>
   <translation>Відповідає: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Mend it or take it away.</source>
   <translation>Виправте його або приберіть.</translation>
  </message>
  <message>
   <location filename="../../editor/views/menus.py" />
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Middle</source>
   <translation>Середній</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Middle grey (18 %)</source>
   <translation>Середньо-сірий (18 %)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Midtones</source>
   <translation>Середні</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Monitor</source>
   <translation>Монітор</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>More like it</source>
   <translation>Ще такі</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>More like the chosen one</source>
   <translation>Більше схожих на вибраний</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Motion</source>
   <translation>Рух</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move a garment out or in</source>
   <translation>Перемістити річ назовні чи глибше</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move the picture</source>
   <translation>Пересунути знімок</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Move them with the storage's own tools.</source>
   <translation>Перемістіть їх засобами самого сховища.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much background that the old clothes hid was made up: look there.</source>
   <translation>Багато тла, яке ховав старий одяг, домальовано: перегляньте це місце.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much skin that the old clothes hid was made up: look there.</source>
   <translation>Багато шкіри, яку ховав старий одяг, домальовано: перегляньте це місце.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Muted</source>
   <translation>Приглушений</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>My data on this computer</source>
   <translation>Мої дані на цьому комп’ютері</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>NVIDIA (CUDA)</source>
   <translation>NVIDIA (CUDA)</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Name a garment, a color, a pattern or a fabric in English, Ukrainian, Russian or Chinese.</source>
   <translation>Назвіть річ, колір, візерунок або тканину українською, англійською, російською чи китайською.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Name the columns in its first row; that of the file names is "picture".</source>
   <translation>Назвіть стовпці в першому рядку; стовпець з іменами файлів — «picture».</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Name the folder that holds it: --folder DIR.</source>
   <translation>Назвіть папку з нею: --folder DIR.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Names</source>
   <translation>Назви</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Narrow</source>
   <translation>Вузька</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Natural shadow</source>
   <translation>Природна тінь</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Network</source>
   <translation>Нейромережа</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Networks run on</source>
   <translation>Нейромережі працюють на</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Never</source>
   <translation>Ніколи</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>New batch</source>
   <translation>Новий пакет</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>New here? Open the sample below, press Edit, then Remove background.</source>
   <translation>Уперше тут? Відкрийте зразок нижче, натисніть «Редактор», потім «Прибрати фон».</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette</source>
   <translation>Нова палітра</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette…</source>
   <translation>Нова палітра…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New password</source>
   <translation>Новий пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New recovery code</source>
   <translation>Новий код відновлення</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Newest first</source>
   <translation>Спершу нові</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next area</source>
   <translation>Наступна область</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next control</source>
   <translation>Наступний елемент</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next doubt</source>
   <translation>Наступний сумнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next picture in doubt</source>
   <translation>Наступний сумнівний знімок</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>No Content Credentials: nothing of this can be checked</source>
   <translation>Немає Content Credentials: нічого з цього не можна перевірити</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>No batch was begun in {folder}.</source>
   <translation>У {folder} пакета не починали.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No border</source>
   <translation>Без рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>No clothes were told apart</source>
   <translation>Одягу не розпізнано</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>No color card was found.</source>
   <translation>Колірної шкали не знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>No favourites yet</source>
   <translation>Улюблених ще немає</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>No filters</source>
   <translation>Без фільтрів</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>No garment is chosen</source>
   <translation>Річ не вибрано</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>No garment was found in the picture.</source>
   <translation>На зображенні не знайдено одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>No garments yet</source>
   <translation>Речей ще немає</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No hanger, stand or prop</source>
   <translation>Без вішака, підставки та реквізиту</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>No holes were found.</source>
   <translation>Отворів не знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>No light makes this color of a grey.</source>
   <translation>Жодне світло не робить сіре таким.</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>No longer a favorite</source>
   <translation>Прибрати з обраного</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>No look</source>
   <translation>Без стилю</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>No marketplace</source>
   <translation>Без маркетплейсу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>No network for this task is installed.</source>
   <translation>Для цього завдання не встановлено нейромережі.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>No object found.</source>
   <translation>Об’єкт не знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>No object found. Bring it back with the Restore brush, or take another picture.</source>
   <translation>Об’єкт не знайдено. Поверніть його пензлем відновлення або візьміть інший знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>No object was found.</source>
   <translation>Об’єкта не знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>No person was found in the picture.</source>
   <translation>На знімку не знайдено людини.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>No picture</source>
   <translation>Немає знімка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>No picture in {before} has the name of one in {after}.</source>
   <translation>Жоден знімок у {before} не має такої назви, як у {after}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>No product was found in the picture, so nothing can be laid out around it.</source>
   <translation>На знімку не знайдено товару, тож нема навколо чого компонувати.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>No single change makes it better.</source>
   <translation>Жодна одна зміна не покращить його.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>No specks or scratches were found.</source>
   <translation>Цяток і подряпин не знайдено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>No steps yet. Choose a recipe, or add a step.</source>
   <translation>Кроків ще немає. Виберіть рецепт або додайте крок.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>No style</source>
   <translation>Без живопису</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No text or mark beside the product</source>
   <translation>Без тексту й позначок біля товару</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Nobody to dress</source>
   <translation>Нема кого одягати</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Noise</source>
   <translation>Шум</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>None (sRGB)</source>
   <translation>Немає (sRGB)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>None of the pairs can be used.</source>
   <translation>Жодна пара не підходить.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>None of the pictures can be used.</source>
   <translation>Жоден знімок не підходить.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>None of these can be made; the table says why</source>
   <translation>Жоден із цих знімків не зробити; таблиця каже чому</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>None of these words says something about a garment.</source>
   <translation>Жодне з цих слів нічого не говорить про одяг.</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>None: the model is not used</source>
   <translation>Немає: модель не використовується</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Nose</source>
   <translation>Ніс</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Not everything could be made to meet the rules.</source>
   <translation>Не все вдалося привести до правил.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Not found: {words}</source>
   <translation>Не знайдено: {words}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Not known</source>
   <translation>Невідомий</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Not shown</source>
   <translation>Не показано</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>Not shown: {what}</source>
   <translation>Не показано: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Not understood: {words}</source>
   <translation>Не зрозуміло: {words}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one}</source>
   <translation>Не ваш смак: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one} and {other}</source>
   <translation>Не ваш смак: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Note</source>
   <translation>Примітка</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Notes</source>
   <translation>Нотатки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Nothing in the mixture has a weight.</source>
   <translation>У суміші ніщо не має ваги.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Nothing in the wardrobe makes an outfit with it. Add more tops, bottoms or shoes.</source>
   <translation>З речей гардероба до цього нічого не складається. Додайте верх, низ або взуття.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Nothing is drawn on the sketch.</source>
   <translation>На ескізі нічого не намальовано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet.</source>
   <translation>Ще нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet. Start with one of these: {tools}.</source>
   <translation>Ще нічого не змінено. Почніть з одного з інструментів: {tools}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Nothing is ever sent to it.</source>
   <translation>На неї ніколи нічого не надсилається.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Nothing is said of how the picture came to be</source>
   <translation>Не сказано, як постало це зображення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Nothing of this kind is worn, or too little of it is seen.</source>
   <translation>Такого одягу немає, або його видно надто мало.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Nothing was designed yet</source>
   <translation>Дизайнів ще не було</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object</source>
   <translation>Об'єкт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object fills</source>
   <translation>Об'єкт заповнює</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Object hint</source>
   <translation>Підказка про об’єкт</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Occasion</source>
   <translation>Нагода</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Of what</source>
   <translation>Чого саме</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Off</source>
   <translation>Вимк.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Office</source>
   <translation>Офіс</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Offline</source>
   <translation>Без мережі</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Offline photo editor for people who sell things. MIT licence.</source>
   <translation>Фоторедактор без інтернету для тих, хто продає. Ліцензія MIT.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Old color cast</source>
   <translation>Колір старого тла</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>On</source>
   <translation>Увімк.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>On opening</source>
   <translation>Під час відкриття</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>On the background</source>
   <translation>На фоні</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>On the wall behind</source>
   <translation>На стіні позаду</translation>
  </message>
  <message>
   <location filename="../../editor/views/command_states.py" />
   <source>One edit at a time</source>
   <translation>Зачекайте, триває інша дія</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>One edit at a time.</source>
   <translation>Зачекайте, триває інша дія.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>One has 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 pixels.</source>
   <translation>Такий знімок має 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 пікселів.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One look does not explain these pairs: each may have been edited in its own way.</source>
   <translation>Один стиль не пояснює цих пар: можливо, кожну редаговано по-своєму.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>One outfit on many people, or many garments on one</source>
   <translation>Один комплект на багатьох людях або багато речей на одній</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One table of colors that does to every picture what was done to these. The two pictures of a pair have the same name and the same cut.</source>
   <translation>Одна таблиця кольорів, яка робить із кожним знімком те, що зроблено із цими. Обидва знімки пари мають однакову назву й однаковий кадр.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Only numbers have a width, from 1 to 9, as {example}.</source>
   <translation>Ширину мають лише числа, від 1 до 9: {example}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Only those clicked</source>
   <translation>Лише клацнуті</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Only {name} is taken: Vitrina opens one picture at a time.</source>
   <translation>Узято лише файл {name}: Vitrina відкриває знімки по одному.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Opacity</source>
   <translation>Непрозорість</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or start again from the picture.</source>
   <translation>Відкрийте давніше автозбереження або почніть зі знімка заново.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or the picture itself.</source>
   <translation>Відкрийте давніше автозбереження або сам знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Open an older one.</source>
   <translation>Відкрийте давніший.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Open folder</source>
   <translation>Відкрити папку</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Open front</source>
   <translation>Розстебнуто</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Open in Try-on</source>
   <translation>Відкрити в примірці</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open log folder</source>
   <translation>Відкрити папку журналів</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>Open one, or choose a folder of your own pictures.</source>
   <translation>Відкрийте знімок або виберіть папку зі своїми знімками.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Open the report at the end</source>
   <translation>Відкрити звіт наприкінці</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Open the wardrobe</source>
   <translation>Відкрити гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Open {name}</source>
   <translation>Відкрити {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Open: {folder}</source>
   <translation>Відкрити: {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>OpenVINO</source>
   <translation>OpenVINO</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/work.py" />
   <source>Opened</source>
   <translation>Відкрито</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opened {name}</source>
   <translation>Відкрито: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opening {name}</source>
   <translation>Відкриття {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open…</source>
   <translation>Відкрити…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Or drag it on the body with Shift.</source>
   <translation>Або перетягніть її на тілі з Shift.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Order by your taste</source>
   <translation>За вашим смаком</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Original on or off</source>
   <translation>Показати чи сховати оригінал</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Original size</source>
   <translation>Початковий розмір</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Out</source>
   <translation>Навипуск</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Outer</source>
   <translation>Верхній</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Outfits</source>
   <translation>Образи</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Outfits appear here once there are things in the wardrobe.</source>
   <translation>Образи з’являться тут, коли в гардеробі будуть речі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output black</source>
   <translation>Чорний на виході</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output white</source>
   <translation>Білий на виході</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, blurred</source>
   <translation>Своє, розмите</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, without color</source>
   <translation>Своє, без кольору</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF · up to {limit} MB</source>
   <translation>PNG, JPEG, WebP, TIFF, BMP, GIF та AVIF · до {limit} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Paint</source>
   <translation>Малювати</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Paint along an edge: the brush takes what looks like what its middle covers, and no more.</source>
   <translation>Малюйте вздовж краю: пензель бере лише схоже на те, що під його серединою.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over a spot. What belongs there is found by itself; Alt-click to choose where from.</source>
   <translation>Зафарбуйте пляму. Те, що має бути на її місці, знайдеться саме; клацніть з Alt, щоб вибрати звідки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over all of an object, with its shadow. It is filled from its surroundings.</source>
   <translation>Зафарбуйте весь предмет разом із тінню. Місце заповниться з довколишнього.</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Paint over colors that it cannot show</source>
   <translation>Зафарбувати кольори, яких він не передає</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Painted clothes</source>
   <translation>Розмальований одяг</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Painting</source>
   <translation>Малювання</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Pairs must show the same, not cropped or turned.</source>
   <translation>Знімки пари мають показувати те саме, без кадрування й повороту.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palette</source>
   <translation>Палітра</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palettes</source>
   <translation>Палітри</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Panel</source>
   <translation>Панель</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Part {number} of {count}, {state}</source>
   <translation>Частина {number} з {count}, {state}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Parts: {count}</source>
   <translation>Частин: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password now</source>
   <translation>Теперішній пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Paste</source>
   <translation>Вставити</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Paste a picture</source>
   <translation>Вставити знімок</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pasted.png</source>
   <translation>Вставлено.png</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Pattern</source>
   <translation>Візерунок</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern size</source>
   <translation>Розмір візерунка</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern…</source>
   <translation>Візерунок…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/run_row.py" />
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Paused</source>
   <translation>Призупинено</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Pauses after this one</source>
   <translation>Пауза після цього знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Pauses after those in work</source>
   <translation>Пауза після тих, що в роботі</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Pen</source>
   <translation>Перо</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Pencil</source>
   <translation>Олівець</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Percent</source>
   <translation>Відсотки</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Perceptual</source>
   <translation>Перцептивна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Person</source>
   <translation>Людина</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Person {number} of {count}</source>
   <translation>Людина {number} з {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Perspective</source>
   <translation>Перспектива</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Photos…</source>
   <translation>Фото…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Picture</source>
   <translation>Знімок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Picture lies</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/picture_preview.py" />
   <source>Picture {name}</source>
   <translation>Знімок {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures</source>
   <translation>Знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Pictures I like</source>
   <translation>Знімки, що подобаються</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures and projects</source>
   <translation>Знімки й проєкти</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Pictures cannot be looked at here.</source>
   <translation>Тут не можна переглядати зображення.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_table.py" />
   <source>Pictures of the batch</source>
   <translation>Знімки пакета</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Pictures to make: {count}</source>
   <translation>Буде знімків: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} MB are opened; the limit can be raised in Preferences.</source>
   <translation>Відкриваються знімки до {limit:g} МБ; межу можна збільшити в налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} megapixels are opened.</source>
   <translation>Відкриваються знімки до {limit:g} Мп.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Pieces</source>
   <translation>Частини</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Pieces: {count}, {taken} removed. Click one to change that.</source>
   <translation>Частин: {count}, прибрано {taken}. Клацніть частину, щоб змінити.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Place</source>
   <translation>Папка</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Place a wand, a hint or a corner</source>
   <translation>Поставити паличку, підказку чи кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Place of shooting is in the file. It is left out on saving unless you ask for it.</source>
   <translation>У файлі записано місце зйомки. Під час збереження його буде вилучено, якщо не попросите залишити.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Place {x}, {y}</source>
   <translation>Місце {x}, {y}</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Places: {count}, {share} %</source>
   <translation>Місць: {count}, {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Point {number} of {count}: input {x} %, output {y} %</source>
   <translation>Точка {number} з {count}: вхід {x} %, вихід {y} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Polo</source>
   <translation>Поло</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Polygon</source>
   <translation>Багатокутник</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Preferences</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Preferences…</source>
   <translation>Налаштування…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_saving.py" />
   <source>Preparing for marketplaces</source>
   <translation>Підготовка для майданчиків</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Preset</source>
   <translation>Пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Presets</source>
   <translation>Пресети</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous doubt</source>
   <translation>Попередній сумнів</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous picture in doubt</source>
   <translation>Попередній сумнівний знімок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Price</source>
   <translation>Ціна</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Price tag</source>
   <translation>Цінник</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Print…</source>
   <translation>Друк…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing</source>
   <translation>Процес одягання</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing…</source>
   <translation>Процес одягання…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Product fills the frame</source>
   <translation>Товар заповнює кадр</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Product on {width} x {height} px, fills {fill:g} %</source>
   <translation>Товар на {width} x {height} px, заповнює {fill:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Profile</source>
   <translation>Профіль</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Program</source>
   <translation>Програма</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Project saved.</source>
   <translation>Проєкт збережено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Projects of Vitrina</source>
   <translation>Проєкти Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Proportions</source>
   <translation>Пропорції</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Purple and green edges</source>
   <translation>Пурпурові й зелені краї</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Put back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Put doubtful ones aside</source>
   <translation>Відкладати сумнівні</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Put in: {fields}. A slash makes folders.</source>
   <translation>Можна вставити: {fields}. Скісна риска утворює теки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on</source>
   <translation>Одягнути</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on: {name}</source>
   <translation>Одягнути: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Put the folder back, then open the wardrobe again.</source>
   <translation>Поверніть папку на місце й відкрийте гардероб знову.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several photographs</source>
   <translation>Складено з кількох фотографій</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures</source>
   <translation>Складено з кількох зображень</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures; a trained network made one of them</source>
   <translation>Складено з кількох зображень; одне з них створила навчена мережа</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Putting garments on</source>
   <translation>Одягання речей</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Quality</source>
   <translation>Якість</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Quick</source>
   <translation>Швидко</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Quit</source>
   <translation>Вийти з Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Radius</source>
   <translation>Радіус</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Reading the backdrop</source>
   <translation>Читання тла</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Reading the mask</source>
   <translation>Читання маски</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Ready</source>
   <translation>Готово</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Ready to start</source>
   <translation>Готово до початку</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Real garments</source>
   <translation>Справжній одяг</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Recent</source>
   <translation>Недавні</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Recent colors</source>
   <translation>Недавні кольори</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Recent pictures</source>
   <translation>Недавні знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Recipe</source>
   <translation>Рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_acts.py" />
   <source>Recipe {name} is kept; Batch uses it on many pictures.</source>
   <translation>Рецепт {name} збережено; Пакет застосує його до багатьох знімків.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Recipes</source>
   <translation>Рецепти</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Recorded from a virtual scene</source>
   <translation>Записано з віртуальної сцени</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Recovery code</source>
   <translation>Код відновлення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Red</source>
   <translation>Червоний</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Red edges</source>
   <translation>Червоні краї</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Redo: {step}</source>
   <translation>Повторити: {step}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Reflection</source>
   <translation>Відбиття</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Regular</source>
   <translation>Звичайний</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Reject</source>
   <translation>Відхилити</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Rejected</source>
   <translation>Відхилено</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Relative colorimetric</source>
   <translation>Відносна колориметрична</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Remove</source>
   <translation>Вилучення</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>Remove again</source>
   <translation>Прибрати ще раз</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Remove all holes</source>
   <translation>Прибрати всі отвори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Remove background</source>
   <translation>Прибрати фон</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Remove object</source>
   <translation>Вилучення предмета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Remove specks below</source>
   <translation>Прибрати цятки до</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the background</source>
   <translation>Прибирання фону</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the object</source>
   <translation>Вилучення предмета</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Rendering intent</source>
   <translation>Передача кольору</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/rendering_sign.py" />
   <source>Rendering…</source>
   <translation>Знімок оновлюється…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Repeats</source>
   <translation>Повторюється</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Replace files that are there</source>
   <translation>Замінювати наявні файли</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it</source>
   <translation>Замінити</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it…</source>
   <translation>Замінити…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace the original</source>
   <translation>Замінити оригінал</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Report</source>
   <translation>Звіт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Reset</source>
   <translation>Скинути</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Reset all settings</source>
   <translation>Скинути всю корекцію</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Resize</source>
   <translation>Зміна розміру</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Restore</source>
   <translation>Відновити</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Restore brush</source>
   <translation>Пензель відновлення</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_grid.py" />
   <source>Results</source>
   <translation>Результати</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Results would lie among the pictures.</source>
   <translation>Результати опинилися б серед знімків.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Retouch</source>
   <translation>Ретуш</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Retouch again</source>
   <translation>Ретушувати ще раз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Retouching</source>
   <translation>Ретушування</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Retry failed: {count}</source>
   <translation>Повторити невдалі: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Right</source>
   <translation>Праворуч</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ankle</source>
   <translation>Права щиколотка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right corner of the mouth</source>
   <translation>Правий кут рота</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ear</source>
   <translation>Праве вухо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right elbow</source>
   <translation>Правий лікоть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye</source>
   <translation>Праве око</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, inner corner</source>
   <translation>Праве око, внутрішній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, outer corner</source>
   <translation>Праве око, зовнішній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right heel</source>
   <translation>Права п’ята</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right hip</source>
   <translation>Праве стегно</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right index finger</source>
   <translation>Правий вказівний палець</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right knee</source>
   <translation>Праве коліно</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right little finger</source>
   <translation>Правий мізинець</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right shoulder</source>
   <translation>Праве плече</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right thumb</source>
   <translation>Правий великий палець</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right toes</source>
   <translation>Пальці правої ноги</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right wrist</source>
   <translation>Праве зап’ястя</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Rings around specks and scratches; dashed where they are left alone</source>
   <translation>Кільця навколо цяток і подряпин; пунктиром ті, які лишаються</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Roll up the {what}: {why}.</source>
   <translation>Підкотіть: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>Rotate</source>
   <translation>Поворот</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Round</source>
   <translation>Коло</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Row {row} of {name} names no picture.</source>
   <translation>Рядок {row} у {name} не називає зображення.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}, in part from third parties: {source}</source>
   <translation>Правила від {date}, частково з інших джерел: {source}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}: {source}</source>
   <translation>Правила від {date}: {source}</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Said of it: {said}</source>
   <translation>Про нього сказано: {said}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Said twice and differently: {what}. The first counts.</source>
   <translation>Сказано двічі й по-різному: {what}. Діє перше.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Sample</source>
   <translation>Зразок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Saturation</source>
   <translation>Насиченість</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Saturation intent</source>
   <translation>Насиченість</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Save a preset to give the correction to the whole shoot.</source>
   <translation>Збережіть пресет, щоб дати корекцію всій зйомці.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset</source>
   <translation>Зберегти як пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset…</source>
   <translation>Зберегти як пресет…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Save as recipe…</source>
   <translation>Зберегти як рецепт…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save as…</source>
   <translation>Зберегти як…</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Save for marketplaces</source>
   <translation>Зберегти для майданчиків</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Save it as CSV in UTF-8.</source>
   <translation>Збережіть її як CSV у UTF-8.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Save it as GIF, WebP or MP4</source>
   <translation>Зберегти як GIF, WebP чи MP4</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save it as it is, too</source>
   <translation>Зберегти також як є</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Save it with 8 or 16 bits a channel as RGB, in the program it comes from.</source>
   <translation>Збережіть його як RGB з 8 або 16 бітами на канал у програмі, де його створено.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Save it without transparency.</source>
   <translation>Збережіть його без прозорості.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Save report</source>
   <translation>Зберегти звіт</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save report…</source>
   <translation>Зберегти звіт…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Save the design</source>
   <translation>Зберегти дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Save the flat-lay</source>
   <translation>Зберегти розкладку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Save the flat-lay…</source>
   <translation>Зберегти розкладку…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask</source>
   <translation>Зберегти маску</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask as a grey picture</source>
   <translation>Зберегти маску як сіре зображення</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Save the project</source>
   <translation>Збереження проєкту</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save the project…</source>
   <translation>Зберегти проєкт…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Save the recipe</source>
   <translation>Зберегти рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Save the recovery code</source>
   <translation>Збереження коду відновлення</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save {count} files</source>
   <translation>Зберегти файли: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save, share, take from the editor</source>
   <translation>Зберегти, поділитися, взяти з редактора</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {count} files in {folder}</source>
   <translation>Збережено файлів: {count}, у {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Saved {name}</source>
   <translation>Збережено: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {name} in {folder}</source>
   <translation>Файл {name} збережено в папці {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Saved.</source>
   <translation>Збережено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save…</source>
   <translation>Зберегти…</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_progress.py" />
   <source>Saving</source>
   <translation>Збереження</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Saving the mask</source>
   <translation>Збереження маски</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_files.py" />
   <source>Saving the project</source>
   <translation>Збереження проєкту</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Say at the left what you want to see, then make designs</source>
   <translation>Скажіть ліворуч, що хочете побачити, і створіть дизайни</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Say in the file how it was made</source>
   <translation>Записати у файл, як його зроблено</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Say of outfits whether you like them: the next ones follow. It stays on this computer.</source>
   <translation>Кажіть, чи подобаються образи: наступні враховують це. Усе лишається на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Say what garment it is to see what goes with it.</source>
   <translation>Скажіть, що це за одяг, щоб побачити, що до нього пасує.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Say what is to be designed, for example: a red linen dress with dots.</source>
   <translation>Скажіть, що створити, наприклад: червона лляна сукня в горошок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Say what is to be seen.</source>
   <translation>Скажіть, що має бути видно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Says how it was made</source>
   <translation>Сказано, як зроблено</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a negative on film</source>
   <translation>Відскановано з негатива на плівці</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a positive on film</source>
   <translation>Відскановано з позитива на плівці</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a print</source>
   <translation>Відскановано з відбитка</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Score: {points} of 100</source>
   <translation>Оцінка: {points} зі 100</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/scratches.py" />
   <source>Scratches and hairs</source>
   <translation>Подряпини й волоски</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Scratches: {count} pieces found, {taken} taken away.</source>
   <translation>Подряпини: знайдено частин {count}, прибрано {taken}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture</source>
   <translation>Пошук за знімком</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture…</source>
   <translation>Пошук за знімком…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Search by words.</source>
   <translation>Шукайте за словами.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Search the wardrobe</source>
   <translation>Шукати в гардеробі</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search the wardrobe by words or by a picture</source>
   <translation>Шукати в гардеробі за словами або знімком</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Season</source>
   <translation>Сезон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Second color</source>
   <translation>Другий колір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Seconds</source>
   <translation>Секунди</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>See the original while held</source>
   <translation>Бачити оригінал, поки утримується</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Seed</source>
   <translation>Зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Send back to the batch</source>
   <translation>Повернути до пакета</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Send the correction back</source>
   <translation>Повернути виправлення</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Sensor noise</source>
   <translation>Шум сенсора</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Sent to the printer.</source>
   <translation>Надіслано на друк.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Set four corners</source>
   <translation>Позначити чотири кути</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Set new password</source>
   <translation>Установити новий пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Settings</source>
   <translation>Корекція</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Shade</source>
   <translation>Відтінок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Shadow</source>
   <translation>Тінь</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Shadow and reflection</source>
   <translation>Тінь і відбиття</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Shadows</source>
   <translation>Тіні</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Shall nobody see in the file how the picture was made?</source>
   <translation>Щоб ніхто не побачив у файлі, як зроблено зображення?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Shape</source>
   <translation>Форма</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Sharpness</source>
   <translation>Різкість</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Shift edge</source>
   <translation>Зсув краю</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift the garment on the body</source>
   <translation>Посунути річ на тілі</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+click</source>
   <translation>Shift і клацання</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+drag</source>
   <translation>Shift і перетягування</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shirt</source>
   <translation>Сорочка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Shoes</source>
   <translation>Взуття</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Shoes cannot be tried on.</source>
   <translation>Взуття не можна приміряти.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shorts</source>
   <translation>Шорти</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Show doubt</source>
   <translation>Показати сумнівне</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Show everything</source>
   <translation>Показати все</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Show in folder</source>
   <translation>Показати в папці</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Show on the picture</source>
   <translation>Показати на зображенні</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Show the edge band</source>
   <translation>Показати смугу краю</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Show the password</source>
   <translation>Показати пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Show the picture as this device would</source>
   <translation>Показати знімок, як на цьому пристрої</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Show what was found</source>
   <translation>Показати знайдене</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Show where it is now.</source>
   <translation>Покажіть, де він тепер.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Shown on</source>
   <translation>Показано на</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Side by side</source>
   <translation>Поруч</translation>
  </message>
  <message>
   <location filename="../../editor/views/form_page.py" />
   <source>Sign in</source>
   <translation>Вхід</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Sign in or create an account</source>
   <translation>Увійти або створити запис</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Sign with Content Credentials</source>
   <translation>Підписати (Content Credentials)</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold, and who signed is trusted</source>
   <translation>Підпис і пікселі справжні, підписувачу довіряють</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold; nobody known vouches for who signed</source>
   <translation>Підпис і пікселі справжні; за підписувача ніхто відомий не ручається</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Six digits from 0 to F, as in #EFEFEF</source>
   <translation>Шість цифр від 0 до F, як-от #EFEFEF</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Size</source>
   <translation>Розмір</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Size of the result</source>
   <translation>Розмір результату</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch</source>
   <translation>Ескіз</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Sketch a garment</source>
   <translation>Ескіз одягу</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch…</source>
   <translation>Ескіз…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Skirt</source>
   <translation>Спідниця</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Sleeves</source>
   <translation>Рукави</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Smaller brush</source>
   <translation>Менший пензель</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Smaller history</source>
   <translation>Згорнути історію</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Smallest change</source>
   <translation>Найменша зміна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Smart casual</source>
   <translation>Смарт-кежуал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Smooth</source>
   <translation>Згладити</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Soft pastel</source>
   <translation>М’яка пастель</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Soft proof</source>
   <translation>Екранна проба</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Soft proof and monitor</source>
   <translation>Екранна проба й монітор</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Soft proof and monitor…</source>
   <translation>Екранна проба й монітор…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Soft, under product</source>
   <translation>М'яка, під товаром</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Softer brush</source>
   <translation>М’якший пензель</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Softness</source>
   <translation>М'якість</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Some fields need a change.</source>
   <translation>Деякі поля треба виправити.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Some files could not be deleted, the first is {path}</source>
   <translation>Деякі файли не вдалося видалити, перший із них: {path}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Somebody who is seen from the head to the hips at least. The picture stays on this computer.</source>
   <translation>Людину має бути видно щонайменше від голови до стегон. Знімок залишається на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Something is carried in front of the garment: look at its edges.</source>
   <translation>Перед одягом щось тримають: перегляньте його краї.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Something went wrong inside Vitrina.</source>
   <translation>У Vitrina сталася внутрішня помилка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Space</source>
   <translation>Пробіл</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Specks and scratches are shown</source>
   <translation>Цятки й подряпини позначено</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Specks: {count} found, {taken} taken away.</source>
   <translation>Цятки: знайдено {count}, прибрано {taken}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Split</source>
   <translation>Розділено</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Split, side by side, result</source>
   <translation>Розділено, поруч, результат</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Sport or home</source>
   <translation>Спорт або дім</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Stands on a line</source>
   <translation>Стоїть на лінії</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Stars</source>
   <translation>Зірки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Start</source>
   <translation>Почати</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Start afresh, or put an old copy back.</source>
   <translation>Почніть спочатку або поверніть стару копію.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Start designs from it</source>
   <translation>Почати дизайн із цього</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from</source>
   <translation>Почати з</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Start from a garment of the bank</source>
   <translation>Почати з одягу банку</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from a photo</source>
   <translation>Почати з фото</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from a photo or an item of the wardrobe to give it another color, pattern or fabric.</source>
   <translation>Почніть із фото або речі гардероба, щоб дати їй інший колір, візерунок чи тканину.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from it</source>
   <translation>Почати з цього</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from the words alone</source>
   <translation>Почати лише зі слів</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Start with</source>
   <translation>Почніть тут:</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Start, or go on</source>
   <translation>Почати або продовжити</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Started from</source>
   <translation>Почато з</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>State</source>
   <translation>Стан</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Stay signed in</source>
   <translation>Залишатися в системі</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Step</source>
   <translation>Крок</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Stop and keep it</source>
   <translation>Зупинити й зберегти</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Stopped; what is done is kept</source>
   <translation>Зупинено; готове збережено</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>Stopping</source>
   <translation>Зупинення</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Storage</source>
   <translation>Сховище</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Straight</source>
   <translation>Пряма</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/curve.py" />
   <source>Straight curve again</source>
   <translation>Знову пряма</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Straighten</source>
   <translation>Вирівнювання</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Strength</source>
   <translation>Сила</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Strokes</source>
   <translation>Мазки</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Strong</source>
   <translation>Надійно</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Strong black and white</source>
   <translation>Контрастний чорно-білий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Studio sweep</source>
   <translation>Студійний фон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Style</source>
   <translation>Живопис</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>Styles</source>
   <translation>Живопис і рисунок</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Sure.</source>
   <translation>Надійно.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap erase and restore</source>
   <translation>Стирання ↔ відновлення</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap the sides</source>
   <translation>Поміняти сторони місцями</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Swap the {what} for the {by}: {why}.</source>
   <translation>Замініть: {what} → {by}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch off</source>
   <translation>Вимкнути</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch on</source>
   <translation>Увімкнути</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>T-shirt</source>
   <translation>Футболка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Table</source>
   <translation>Таблиця</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Table of colors</source>
   <translation>Таблиця кольорів</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Tables of colors</source>
   <translation>Таблиці кольорів</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Tags</source>
   <translation>Мітки</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Take a color from the picture</source>
   <translation>Узяти колір зі знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file</source>
   <translation>Узяти малюнок із файлу</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file…</source>
   <translation>Узяти малюнок із файлу…</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take a garment off the list</source>
   <translation>Прибрати річ зі списку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>Take a larger picture of it.</source>
   <translation>Зробіть більший знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>Take another one, or leave it out.</source>
   <translation>Візьміть інший або пропустіть його.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Take back what was said</source>
   <translation>Забрати сказане назад</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Take it away</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Take it away, choose another folder, or allow that files are replaced.</source>
   <translation>Приберіть його, виберіть іншу папку або дозвольте заміну файлів.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it in the light of the other pictures, exposed as they.</source>
   <translation>Зніміть її в тому самому світлі й з тією самою експозицією, що й інші знімки.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it with less exposure, and without glare on the card.</source>
   <translation>Зніміть її з меншою експозицією і без відблисків.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Take light of the scene</source>
   <translation>Світло сцени</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off</source>
   <translation>Зняти</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off the list</source>
   <translation>Прибрати зі списку</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off: {name}</source>
   <translation>Зняти: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Take one of 65 or fewer steps.</source>
   <translation>Візьміть таблицю щонайбільше на 65 кроків.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Take out of the grid</source>
   <translation>Прибрати із сітки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Take out of the wardrobe</source>
   <translation>Прибрати з гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/step_row.py" />
   <source>Take out: {title}</source>
   <translation>Вилучити: {title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Take the chosen lines out</source>
   <translation>Прибрати вибрані рядки</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Take the four corners away</source>
   <translation>Прибрати чотири кути</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Take the last color out</source>
   <translation>Вилучити останній колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take the last corner back</source>
   <translation>Прибрати останній кут</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Take the link away, or choose another folder.</source>
   <translation>Приберіть посилання або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Take the mask from a file</source>
   <translation>Взяти маску з файлу</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Take this place away</source>
   <translation>Прибрати це місце</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>Take up to 60 letters, without slashes, colons, stars, quotation marks and dots at the start.</source>
   <translation>До 60 знаків, без скісних рисок, двокрапок, зірочок, лапок і крапки на початку.</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Taken</source>
   <translation>Знято</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Taken away</source>
   <translation>Відняти</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken from a screen</source>
   <translation>Знято з екрана</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Taken out of the wardrobe: {count}</source>
   <translation>Прибрано з гардероба: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera</source>
   <translation>Знято камерою</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera, from several shots</source>
   <translation>Знято камерою, з кількох кадрів</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Takes the background away at once</source>
   <translation>Одразу прибирає фон</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Technical details</source>
   <translation>Технічні подробиці</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>Temperature</source>
   <translation>Температура</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Text (*.txt)</source>
   <translation>Текст (*.txt)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Text beside the product taken away</source>
   <translation>Текст біля товару прибрано</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Text size</source>
   <translation>Розмір тексту</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The Content Credentials are broken and cannot be read</source>
   <translation>Content Credentials пошкоджені, прочитати їх не можна</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account and all its data</source>
   <translation>Обліковий запис і всі його дані</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account, its preferences, presets, recent files and unsaved work are deleted for good. Pictures you saved stay where they are.</source>
   <translation>Обліковий запис, його налаштування, пресети, список недавніх файлів і незбережена робота зникнуть назавжди. Збережені знімки залишаться на своїх місцях.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts cannot be read or written: {reason} ({path})</source>
   <translation>Не вдалося прочитати або записати облікові записи: {reason} ({path})</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts on this computer were written by a newer Vitrina.</source>
   <translation>Облікові записи на цьому комп’ютері створила новіша версія Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The adapter {name} was made for another model.</source>
   <translation>Адаптер {name} зроблено для іншої моделі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/showing.py" />
   <source>The bank has no garment {name}.</source>
   <translation>У банку немає одягу {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>The batch in this folder was begun with another Vitrina.</source>
   <translation>Пакет у цій папці почато в іншій версії Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The camera raw picture was developed with the camera's white balance.</source>
   <translation>RAW-знімок проявлено з балансом білого камери.</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The certificate is not valid any more, and no time stamp tells when it signed</source>
   <translation>Сертифікат уже не дійсний, а мітки часу підпису немає</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} expired on {date}.</source>
   <translation>Сертифікат {name} втратив чинність {date}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} is valid from {date} only.</source>
   <translation>Сертифікат {name} дійсний лише з {date}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>The check starts with the first result.</source>
   <translation>Перевірка почнеться з першим результатом.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The chosen item of the wardrobe</source>
   <translation>Вибрана річ гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>The color card is too dark.</source>
   <translation>Колірна шкала надто темна.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The color profile is broken and was ignored.</source>
   <translation>Колірний профіль пошкоджено, його не враховано.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>The column {column} says nothing that is known here: {text}.</source>
   <translation>У стовпці {column} немає нічого відомого: {text}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The crop area lies outside the picture.</source>
   <translation>Рамка кадру лежить поза знімком.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The device {expected} cannot be used; {running} is used instead.</source>
   <translation>Пристрій {expected} недоступний; замість нього працює {running}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/pool.py" />
   <source>The device {failed} failed; the processor is used instead.</source>
   <translation>Пристрій {failed} відмовив; замість нього працює процесор.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The domain of {name} ends before it begins.</source>
   <translation>Область значень таблиці {name} закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>The edge band is shown</source>
   <translation>Показано смугу краю</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The feet were hidden, so the legs end without them.</source>
   <translation>Ступні було сховано, тож ноги закінчуються без них.</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>The file could not be signed: {reason}.</source>
   <translation>Файл не вдалося підписати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file has Content Credentials, which are kept where the extra provenance is installed.</source>
   <translation>Файл має Content Credentials; їх буде збережено, якщо встановлено додаток provenance.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds further channels, which were not opened.</source>
   <translation>У файлі є додаткові канали, їх не відкрито.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds several pictures: the first one was opened.</source>
   <translation>У файлі кілька знімків: відкрито перший.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The file is not a network that this program can run: {reason}.</source>
   <translation>Файл не є нейромережею, яку може виконати ця програма: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The file of accounts is damaged: {path}</source>
   <translation>Файл облікових записів пошкоджено: {path}</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file says where the picture was taken.</source>
   <translation>У файлі записано, де зроблено знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The file was changed after it was signed</source>
   <translation>Файл змінено після підпису</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Не вдалося створити папку {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>The folder {folder} is not there.</source>
   <translation>Папки {folder} немає.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>The folder {name} cannot be opened: {reason}.</source>
   <translation>Папку {name} не вдається відкрити: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The folder {name} is not there.</source>
   <translation>Теки {name} немає.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>The garment is only {side} pixels large in this picture.</source>
   <translation>На цьому зображенні річ завбільшки лише {side} пікселів.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The generator makes no {category}.</source>
   <translation>Генератор не створює: {category}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/templates.py" />
   <source>The generator makes no {garment} that is good enough to be shown.</source>
   <translation>Генератор не створює достатньо доброго для показу: {garment}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The gray picture was converted by its color profile.</source>
   <translation>Чорно-білий знімок перетворено за його колірним профілем.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>The heart of a design keeps it here</source>
   <translation>Сердечко дизайну зберігає його тут</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {key} does not belong to the certificate {name}.</source>
   <translation>Ключ {key} не належить до сертифіката {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {name} is closed by a password.</source>
   <translation>Ключ {name} закрито паролем.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>The largest</source>
   <translation>Найбільшу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>The last: {reason}</source>
   <translation>Остання причина: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>The list of lenses cannot be opened.</source>
   <translation>Не вдалося відкрити перелік об’єктивів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is damaged: {name}.</source>
   <translation>Список гардероба в {folder} пошкоджено: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is not there: {name}.</source>
   <translation>Списку гардероба в {folder} немає: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>The look {name} cannot be read.</source>
   <translation>Стиль {name} не вдається прочитати.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>The main button of a dialog</source>
   <translation>Головна кнопка вікна</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} cannot be read: {reason}.</source>
   <translation>Файл правил {name} не читається: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} has no field {field}.</source>
   <translation>У файлі правил {name} немає поля {field}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} is wrong at {field}: {reason}.</source>
   <translation>У файлі правил {name} помилка в {field}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The mode of a stroke cannot be {mode}.</source>
   <translation>Режим мазка не може бути {mode}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model cannot be loaded: {reason}.</source>
   <translation>Модель не завантажується: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model ended by itself.</source>
   <translation>Модель зупинилася сама.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB) and needs about {need} GB of memory.</source>
   <translation>Модель повна ({size} ГБ) і потребує близько {need} ГБ пам’яті.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB), but needs about {need} GB of memory; {free} GB are free now.</source>
   <translation>Модель повна ({size} ГБ), але потребує близько {need} ГБ пам’яті; зараз вільно {free} ГБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>The model {name} is not installed here.</source>
   <translation>Модель {name} тут не встановлено.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The name {name} is too long.</source>
   <translation>Назва {name} задовга.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The network could not run: {reason}.</source>
   <translation>Не вдалося виконати нейромережу: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives a tensor of shape {shape}, which is not a mask.</source>
   <translation>Нейромережа повертає тензор форми {shape}, а це не маска.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives no features.</source>
   <translation>Мережа не дає ознак.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives {found} channels, its record reads number {wanted}.</source>
   <translation>Каналів на виході нейромережі: {found}, а опис читає номер {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/tile_tensor.py" />
   <source>The network gives {found}, but {wanted} was expected.</source>
   <translation>Нейромережа дає {found}, а очікувалося {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its record names {wanted} classes.</source>
   <translation>Нейромережа дає {found}, а в описі названо класів: {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its task needs {wanted}.</source>
   <translation>Нейромережа видає {found}, а для її завдання потрібно {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network has no {kind} called "{name}", it has: {names}.</source>
   <translation>У нейромережі немає порту {kind} «{name}», є: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The network of a stroke cannot be {model}.</source>
   <translation>Мережа штриха не може бути {model}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network takes {found}, its record gives {wanted}.</source>
   <translation>Нейромережа приймає {found}, а в описі {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>The object may have been missed altogether.</source>
   <translation>Можливо, об’єкт не знайдено зовсім.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The offset of a stroke cannot be {offset}.</source>
   <translation>Зсув мазка не може бути таким: {offset}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>The old background is uneven: expect stains in its shadow.</source>
   <translation>Старе тло нерівне: у тіні можливі плями.</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>The original is never changed</source>
   <translation>Оригінал не змінюється</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>The original is replaced only when you say so twice.</source>
   <translation>Оригінал замінюється, лише якщо підтвердити це двічі.</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>The other side follows, so that nothing is stretched.</source>
   <translation>Друга сторона змінюється сама, тож знімок не розтягується.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ has a dot too many.</source>
   <translation>Після @ зайва крапка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ needs a dot, as in studio.com.</source>
   <translation>Після @ потрібна крапка, як у studio.com.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>The person in the picture does not wear such a garment.</source>
   <translation>Людина на зображенні не носить такого одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is seen from behind, the garment from its front.</source>
   <translation>Людину видно ззаду, а одяг — спереду.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is small in the picture: the garment shows little detail.</source>
   <translation>Людина на зображенні мала: на одязі мало деталей.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is turned to the side: the garment is as seen from the front.</source>
   <translation>Людина стоїть боком, а одяг — як видно спереду.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: look at the hips and the knees.</source>
   <translation>Людина сидить: перегляньте стегна й коліна.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: skirts and dresses may lie wrong.</source>
   <translation>Людина сидить: спідниці й сукні можуть лягти неправильно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person wears a dress or a long coat: what lay under it was made up.</source>
   <translation>На людині сукня або довге пальто: те, що було під ним, домальовано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The photograph of a real garment was cut out by a network and given other cloth. Every saved file says so in its data.</source>
   <translation>Фотографію справжнього одягу вирізано мережею, і їй надано іншу тканину. Кожен збережений файл повідомляє про це у своїх даних.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>The picture cannot be written as {format}: {reason}.</source>
   <translation>Не вдалося записати знімок як {format}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The picture could not be made: {reason}.</source>
   <translation>Зображення не вдалося створити: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>The picture could not be opened</source>
   <translation>Не вдалося відкрити знімок</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture has {longest} px on its longer side.</source>
   <translation>Довша сторона знімка — {longest} px.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The picture has {width} x {height} pixels here.</source>
   <translation>Знімок тут має {width} × {height} пікс.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>The picture is too dark to be matched.</source>
   <translation>Знімок надто темний, щоб його узгодити.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture is {shape}.</source>
   <translation>Форма знімка: {shape}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture keeps its own color profile.</source>
   <translation>Знімок зберігає власний колірний профіль.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The picture shows no garment.</source>
   <translation>На знімку немає одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from CMYK.</source>
   <translation>Знімок перетворено з CMYK.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from Lab.</source>
   <translation>Знімок перетворено з Lab.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The picture was drawn by rules, without a trained network. Every saved file says so in its data.</source>
   <translation>Зображення намальовано за правилами, без навченої мережі. Кожен збережений файл повідомляє про це у своїх даних.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was turned upright, as the camera says.</source>
   <translation>Знімок повернуто за даними камери.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>The picture {name} of this project was moved or changed.</source>
   <translation>Знімок {name} із цього проєкту переміщено або змінено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>The picture {name} that is used here was moved or changed.</source>
   <translation>Зображення {name}, яке тут використано, переміщено або змінено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The points of a stroke are not right.</source>
   <translation>Точки мазка задано неправильно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The pose is uncertain: check its points.</source>
   <translation>Позу визначено непевно: перевірте її точки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preference {name} was damaged.</source>
   <translation>Налаштування {name} було пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preferences could not be read.</source>
   <translation>Не вдалося прочитати налаштування.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The price is no number.</source>
   <translation>Ціна не є числом.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>The product has too few pixels: {width} x {height} would be made, and {most} times that is not enough.</source>
   <translation>Товар має замало пікселів: вийшло б {width} x {height}, і навіть у {most} рази більше не досить.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The program is not sure what this is.</source>
   <translation>Програма не певна, що це.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>The recipe {name} cannot be read: {reason}.</source>
   <translation>Не вдалося прочитати рецепт {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} cannot be read: {reason}.</source>
   <translation>Не вдалося прочитати опис {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is not JSON.</source>
   <translation>Опис {name} не є файлом JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is wrong: "{field}" must be {expected}.</source>
   <translation>Помилка в описі {name}: поле «{field}» має бути: {expected}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The recovery code you have now will no longer open the account.</source>
   <translation>Теперішній код відновлення більше не відкриватиме обліковий запис.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>The result has {megapixels} megapixels and needs {needed} MB in {folder}, which are not free.</source>
   <translation>Результат має {megapixels} Мп і потребує {needed} МБ у {folder}, стільки місця немає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>The same in another color</source>
   <translation>Таке саме в іншому кольорі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>The second color cannot be transparent.</source>
   <translation>Другий колір не може бути прозорим.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The seed of a stroke cannot be {seed}.</source>
   <translation>Початкове число мазка не може бути таким: {seed}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The shape of the garment was not understood well: check its points.</source>
   <translation>Форму одягу розпізнано погано: перевірте його точки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>The smallest change that makes it better</source>
   <translation>Найменша зміна, що покращить</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The table is damaged: get it again.</source>
   <translation>Таблиця пошкоджена: отримайте її знову.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>The try-on can put on clothes, but no shoes, bags and hats.</source>
   <translation>Примірка вдягає одяг, але не взуття, сумки й шапки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>The wardrobe has no item {number}.</source>
   <translation>У гардеробі немає речі {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was moved or deleted while it was open.</source>
   <translation>Гардероб у {folder} перемістили або видалили, поки він був відкритий.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was written by a newer Vitrina.</source>
   <translation>Гардероб у {folder} записала новіша Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>The wardrobe is empty</source>
   <translation>Гардероб порожній</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} are damaged or not those of the record: their sha256 differs.</source>
   <translation>Ваги {file} пошкоджено або вони не з цього опису: не збігається sha256.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} of {title} cannot be read: {reason}.</source>
   <translation>Не вдалося прочитати ваги {file} нейромережі {title}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The whole picture was made by a network. Every saved file says so in its data.</source>
   <translation>Усе зображення створено мережею. Кожен збережений файл повідомляє про це у своїх даних.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>The whole product is seen</source>
   <translation>Товар видно повністю</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The words alone</source>
   <translation>Лише слова</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>The work on this picture ended without a word, {times} times.</source>
   <translation>Обробка цього знімка обірвалася без пояснень, разів: {times}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>The {name} of a garment cannot be {value}.</source>
   <translation>Значення {name} речі не може бути {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The {name} of a stroke cannot be {number}.</source>
   <translation>Мазок: {name} не може дорівнювати {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>There are Content Credentials; the libraries to check them are not installed</source>
   <translation>Content Credentials є; бібліотек, щоб їх перевірити, не встановлено</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There are more than {most} files a picture.</source>
   <translation>Файлів на знімок більше за {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>There are no pictures</source>
   <translation>Знімків немає</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>There are no pictures in {name}.</source>
   <translation>У папці {name} немає знімків.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>There are no pictures.</source>
   <translation>Знімків немає.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>There are no words and no picture to start from.</source>
   <translation>Немає ні слів, ні зображення, з якого почати.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>There are no words.</source>
   <translation>Немає слів.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>There are too many garments for one outfit.</source>
   <translation>Для одного комплекту забагато одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>There are too many garments: {number}.</source>
   <translation>Забагато речей: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>There are too many strokes: {number}.</source>
   <translation>Забагато мазків: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There are: {names}.</source>
   <translation>Є такі: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is a look called {name} already.</source>
   <translation>Стиль {name} уже є.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no "{choice}" network yet.</source>
   <translation>Нейромережі «{choice}» ще немає.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>There is no copy of the wardrobe's list in {folder}.</source>
   <translation>У {folder} немає копії списку гардероба.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>There is no cut-out yet.</source>
   <translation>Вирізання ще немає.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>There is no garment to lay out.</source>
   <translation>Немає одягу для розкладки.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>There is no kind of garment called "{name}".</source>
   <translation>Немає виду одягу з назвою «{name}».</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is no look called {name}.</source>
   <translation>Немає стилю з назвою {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There is no marketplace called {name}.</source>
   <translation>Немає майданчика з назвою {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no network called "{choice}".</source>
   <translation>Немає нейромережі «{choice}».</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There is no operation called {name}.</source>
   <translation>Дії {name} немає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>There is no picture on the clipboard.</source>
   <translation>У буфері обміну немає знімка.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>There is no picture on the table.</source>
   <translation>Немає відкритого знімка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>There is no source yet. Alt-click the picture to choose one.</source>
   <translation>Джерела ще немає. Клацніть зображення з Alt, щоб його вибрати.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>There is no space left for {name}.</source>
   <translation>Немає місця для {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>There is no space left in {folder}.</source>
   <translation>У {folder} немає місця.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>There is no space left in {folder}; {done} of {total} pictures are done.</source>
   <translation>У {folder} немає місця; готово знімків: {done} з {total}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>There is not enough memory for this picture.</source>
   <translation>Для цього знімка бракує пам’яті.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>There is not enough memory for {width} x {height} pixels.</source>
   <translation>Для {width} x {height} пікселів не вистачає пам’яті.</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>There is not enough memory to open {name}.</source>
   <translation>Бракує пам’яті, щоб відкрити {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>There was too little memory for a tile; smaller ones are used.</source>
   <translation>Для фрагмента забракло пам’яті; тепер фрагменти менші.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>These are not places in a picture.</source>
   <translation>Це не місця на зображенні.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>These are not points of a body.</source>
   <translation>Це не точки тіла.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>These are not points of a garment.</source>
   <translation>Це не точки речі.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>These are too many words.</source>
   <translation>Забагато слів.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>These would be {number} pictures.</source>
   <translation>Знімків було б: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>This build can use: {devices}</source>
   <translation>Ця збірка може використовувати: {devices}</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>This computer cannot write MP4.</source>
   <translation>Цей комп’ютер не може записати MP4.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/listing.py" />
   <source>This folder cannot be opened: {reason}.</source>
   <translation>Не вдалося відкрити цю папку: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>This is</source>
   <translation>Це</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON.</source>
   <translation>Це не JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON: {reason}.</source>
   <translation>Це не JSON: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>This is no other color for clothes.</source>
   <translation>Це не інший колір одягу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>This is no outline of an object: {value}.</source>
   <translation>Це не контур об'єкта: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>This is no picture: {value}.</source>
   <translation>Це не зображення: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no recipe: it says no format.</source>
   <translation>Це не рецепт: формат не вказано.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a garment.</source>
   <translation>Це не річ.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>This is not a stroke.</source>
   <translation>Це не мазок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a way to wear a garment.</source>
   <translation>Це не спосіб носити річ.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>This login has {count} characters.</source>
   <translation>Символів у логіні: {count}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>This login is taken on this computer.</source>
   <translation>На цьому комп’ютері такий логін уже є.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>This name cannot be used for a file.</source>
   <translation>Таку назву не можна дати файлу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>This network enlarges {factor} times, not {scale} times.</source>
   <translation>Масштаб цієї нейромережі: {factor}, а не {scale}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password has {count} characters.</source>
   <translation>Символів у паролі: {count}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is easy to guess.</source>
   <translation>Цей пароль легко вгадати.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is too long.</source>
   <translation>Пароль задовгий.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>This place belongs to the object</source>
   <translation>Це місце належить об’єкту</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is clipped, so its color is lost.</source>
   <translation>Це місце перетримане, його колір утрачено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is too dark to tell its color.</source>
   <translation>Це місце надто темне, щоб визначити колір.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>This project cannot be read.</source>
   <translation>Не вдалося прочитати цей проєкт.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This recipe was made with a newer Vitrina.</source>
   <translation>Цей рецепт створено в новішій Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>This shows how it looks, not whether it fits: nothing is promised about sizes.</source>
   <translation>Видно, який це має вигляд, а не чи підходить розмір: щодо розмірів нічого не обіцяно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/registry.py" />
   <source>This was made with a newer Vitrina: {operation} is not known here.</source>
   <translation>Це створено в новішій Vitrina: дія {operation} тут невідома.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Threads</source>
   <translation>Потоки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Threshold</source>
   <translation>Поріг</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles</source>
   <translation>Плитки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles or table</source>
   <translation>Плитки або таблиця</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Time</source>
   <translation>Час</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>Tint</source>
   <translation>Відтінок</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>To</source>
   <translation>Куди</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>To be looked at</source>
   <translation>Переглянути</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>To be named: {count}</source>
   <translation>Назвати: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>To pack</source>
   <translation>У дорогу</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>To the right</source>
   <translation>Праворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>Together</source>
   <translation>Разом</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tolerance</source>
   <translation>Допуск</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Tone curve</source>
   <translation>Тонова крива</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong codes.</source>
   <translation>Забагато неправильних кодів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong tries. Signing in is locked for {minutes} min.</source>
   <translation>Забагато невдалих спроб. Вхід заблоковано на {minutes} хв.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Too short: {count} of at least {shortest} characters</source>
   <translation>Закороткий: {count} із щонайменше {shortest} символів</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tool</source>
   <translation>Інструмент</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Tools</source>
   <translation>Інструменти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Top</source>
   <translation>Топ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top left</source>
   <translation>Згори ліворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top left corner</source>
   <translation>Лівий верхній кут</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top right</source>
   <translation>Згори праворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top right corner</source>
   <translation>Правий верхній кут</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Tops</source>
   <translation>Верх</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Transparency</source>
   <translation>Прозорість</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Transparent</source>
   <translation>Прозорий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Transparent PNG</source>
   <translation>Прозорий PNG</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Trousers</source>
   <translation>Штани</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Try again</source>
   <translation>Спробувати ще</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Try again in a moment.</source>
   <translation>Спробуйте ще раз трохи згодом.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Try again in {minutes} min.</source>
   <translation>Спробуйте ще раз за {minutes} хв.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try it again; the rest of the program is untouched.</source>
   <translation>Спробуйте ще раз; решта програми не постраждала.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Try it with a sample</source>
   <translation>Спробуйте на зразку</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Try on</source>
   <translation>Приміряти</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try on again</source>
   <translation>Приміряти знову</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try other values.</source>
   <translation>Спробуйте інші значення.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Try other words or filters</source>
   <translation>Спробуйте інші слова або фільтри</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try the chosen design on</source>
   <translation>Приміряти вибраний дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Try those that failed again</source>
   <translation>Повторити невдалі</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Try {free}, or sign in instead.</source>
   <translation>Спробуйте {free} або ввійдіть.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try {smaller} pixels, or close other programs.</source>
   <translation>Спробуйте {smaller} пікселів або закрийте інші програми.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Try-on</source>
   <translation>Примірка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Tuck in the {what}: {why}.</source>
   <translation>Заправте: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Tucked in</source>
   <translation>Заправлено</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn and mirror</source>
   <translation>Поворот і віддзеркалення</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn left</source>
   <translation>Повернути ліворуч</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn right</source>
   <translation>Повернути праворуч</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Turned</source>
   <translation>Поворот</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/backdrop_controls.py" />
   <source>Type</source>
   <translation>Тип</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Undershirt</source>
   <translation>Майка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Understood as, change any of it:</source>
   <translation>Зрозуміло так, змінюйте будь-що:</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Undo: {step}</source>
   <translation>Скасувати: {step}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Update Vitrina, or continue as guest.</source>
   <translation>Оновіть Vitrina або продовжте як гість.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Update Vitrina; nothing was changed.</source>
   <translation>Оновіть Vitrina; нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Upload</source>
   <translation>Знімок</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Upload…</source>
   <translation>Вибрати знімок…</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Use ECDSA, Ed25519, or RSA of 2048 bits.</source>
   <translation>Використайте ECDSA, Ed25519 або RSA на 2048 біт.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Use a free name</source>
   <translation>Узяти вільну назву</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Use a preset…</source>
   <translation>Застосувати пресет…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use an adapter of safetensors files.</source>
   <translation>Використайте адаптер із файлів safetensors.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use it with that one.</source>
   <translation>Використайте його з тією моделлю.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Use letters, digits and . _ - @ +, without spaces.</source>
   <translation>Використовуйте літери, цифри та . _ - @ + без пробілів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Use letters, digits and {known}; / makes folders.</source>
   <translation>Уживайте літери, цифри та {known}; / створює папки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Use that one, or start afresh.</source>
   <translation>Скористайтеся нею або почніть спочатку.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Use the bank of photographs.</source>
   <translation>Скористайтеся банком фотографій.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Use the bank of photographs: --model bank.</source>
   <translation>Скористайтеся банком фотографій: --model bank.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Use the copied mask here</source>
   <translation>Застосувати скопійовану маску тут</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Use the recovery code you were given with the account. Vitrina is offline and sends no mail.</source>
   <translation>Скористайтеся кодом відновлення, який ви отримали разом з обліковим записом. Vitrina працює без мережі й листів не надсилає.</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>User</source>
   <translation>Користувач</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>User guide</source>
   <translation>Посібник користувача</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>User: {name}</source>
   <translation>Користувач: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Usual</source>
   <translation>Звичайна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>V-neck</source>
   <translation>V-подібний виріз</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Versions</source>
   <translation>Версії</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Vertical</source>
   <translation>Вертикальна</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Very dark: given {stops} EV more light first. Where noise shows now, use Sensor noise in Settings.</source>
   <translation>Дуже темно: спершу додано {stops} EV світла. Якщо тепер видно шум, скористайтеся «Шум сенсора» в «Корекція».</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>View</source>
   <translation>Перегляд</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Vignette</source>
   <translation>Віньєтка</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Vitrina never uses the network. Pictures stay on this computer.</source>
   <translation>Vitrina ніколи не користується мережею. Знімки не покидають цього комп’ютера.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code

Login: {login}
Code: {code}

Keep this where others do not look. Whoever has it can open your account on this computer. Using it replaces it by a new one.</source>
   <translation>Код відновлення Vitrina

Логін: {login}
Код: {code}

Зберігайте його там, куди інші не заглядають. Хто має цей код, може відкрити ваш обліковий запис на цьому комп’ютері. Після використання код замінюється новим.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code.txt</source>
   <translation>Код відновлення Vitrina.txt</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Vitrina starts with the usual ones.</source>
   <translation>Vitrina запускається зі звичайними.</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina uses Qt and PySide6 under the GNU LGPL version 3. They are ordinary files of the Python environment, not linked into the program: to use your own build of Qt, install it in place of PySide6 in that environment (pip install --force-reinstall your-pyside6.whl) and start Vitrina again. Sources: {address}</source>
   <translation>Vitrina використовує Qt і PySide6 за ліцензією GNU LGPL версії 3. Це звичайні файли середовища Python, не зв’язані з програмою: щоб узяти власну збірку Qt, установіть її в цьому середовищі замість PySide6 (pip install --force-reinstall your-pyside6.whl) і запустіть Vitrina знову. Вихідний код: {address}</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina {version}</source>
   <translation>Vitrina {version}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Wait for its end, or choose another folder.</source>
   <translation>Дочекайтеся його кінця або виберіть іншу папку.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Wait until it is done, then open the picture.</source>
   <translation>Зачекайте, доки вона завершиться, потім відкрийте знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Wait until it is done.</source>
   <translation>Зачекайте, доки він буде готовий.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wait, or use Forgot password.</source>
   <translation>Зачекайте або скористайтеся «Забули пароль?».</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Waiting</source>
   <translation>Очікує</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Waiting for a picture</source>
   <translation>Очікування знімка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Wardrobe</source>
   <translation>Гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Warm</source>
   <translation>Теплий</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Warm grey</source>
   <translation>Теплий сірий</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Watch the folder for new files</source>
   <translation>Стежити за новими файлами теки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Watercolor</source>
   <translation>Акварель</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Watermark</source>
   <translation>Водяний знак</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Wear it as it was photographed</source>
   <translation>Носити, як на знімку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Wear the {what} over: {why}.</source>
   <translation>Носіть навипуск: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>What both have</source>
   <translation>Спільне</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>What for</source>
   <translation>Для чого</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>What is in it</source>
   <translation>Що всередині</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>What is it?</source>
   <translation>Що це?</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>What is known of the batch in {folder} is damaged.</source>
   <translation>Журнал пакета в {folder} пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is missing</source>
   <translation>Чого бракує</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is shown</source>
   <translation>Що показано</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>What is there</source>
   <translation>Що тут</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is to be designed, in words</source>
   <translation>Що створити, словами</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is understood appears here.</source>
   <translation>Тут з’явиться зрозуміле.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>What it is</source>
   <translation>Що це</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>What the brush does</source>
   <translation>Що робить пензель</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>What the file shows</source>
   <translation>Що покаже файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>What the pictures you like have in common, and yours have not: lightness, tints and how colorful they are. Thirty pictures in each folder teach more than three.</source>
   <translation>Те спільне, що є у знімках, які вам подобаються, і чого немає у ваших: світлота, відтінки та насиченість. Тридцять знімків у кожній папці дадуть більше, ніж три.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>What to put on</source>
   <translation>Що одягати</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>What was done is signed by this computer (C2PA); others see it, but do not know who it is.</source>
   <translation>Зроблене підписує цей комп'ютер (C2PA); інші це побачать, але не знатимуть, хто це.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>What was in it is lost for good.</source>
   <translation>Його вміст буде втрачено назавжди.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste cannot be read: {name}.</source>
   <translation>Не вдається прочитати, що відомо про ваш смак: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste is of a newer Vitrina.</source>
   <translation>Дані про ваш смак записала новіша Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Where is the picture of {name}?</source>
   <translation>Де знімок із проєкту {name}?</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Where it sits</source>
   <translation>Розташування</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Which items</source>
   <translation>Які речі</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Which pictures</source>
   <translation>Які знімки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Which results</source>
   <translation>Які результати</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>White</source>
   <translation>Білий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>White balance</source>
   <translation>Баланс білого</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>White behind the product</source>
   <translation>Біле тло за товаром</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>White, square, 2000 px</source>
   <translation>Білий квадрат, 2000 px</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Who is dressed</source>
   <translation>Кого одягають</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Whoever stays signed in elsewhere has to sign in again.</source>
   <translation>В інших вікнах доведеться ввійти знову.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Whom to dress</source>
   <translation>Кого одягати</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Wide</source>
   <translation>Широка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Widest</source>
   <translation>Найширша</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Width</source>
   <translation>Ширина</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Width in pixels</source>
   <translation>Ширина в пікселях</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>With the cut-out</source>
   <translation>З вирізанням</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Without one: the open picture</source>
   <translation>Без неї: відкритий знімок</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Without the code the account cannot be opened. You can make another one or continue as guest; pictures you saved are where you saved them.</source>
   <translation>Без коду обліковий запис не відкрити. Можна створити інший запис або продовжити як гість; збережені знімки лежать там, де ви їх зберегли.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Words of other times</source>
   <translation>Попередні слова</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Words or a picture</source>
   <translation>Слова або знімок</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Work</source>
   <translation>Робота</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Working</source>
   <translation>У роботі</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Works offline. Pictures stay on this computer.</source>
   <translation>Працює без мережі. Знімки не покидають цього комп’ютера.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Write a name, for example {example}</source>
   <translation>Напишіть назву, наприклад {example}</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write the password you have now.</source>
   <translation>Введіть теперішній пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your login.</source>
   <translation>Введіть логін.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your password.</source>
   <translation>Введіть пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your recovery code.</source>
   <translation>Введіть код відновлення.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_tailor.py" />
   <source>Writing</source>
   <translation>Запис файлу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format} {quality}, {size:.2f} MB</source>
   <translation>Записано як {format} {quality}, {size:.2f} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format}, {size:.2f} MB</source>
   <translation>Записано як {format}, {size:.2f} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or password.</source>
   <translation>Неправильний логін або пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or recovery code.</source>
   <translation>Неправильний логін або код відновлення.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Yellow – Blue</source>
   <translation>Жовтий – синій</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You like: {what}</source>
   <translation>Вам подобається: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You rather avoid: {what}</source>
   <translation>Ви радше уникаєте: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Your preferences, presets, recent files, unsaved work and the cache are deleted for good. Pictures you saved stay where they are.</source>
   <translation>Ваші налаштування, пресети, список недавніх файлів, незбережена робота й кеш зникнуть назавжди. Збережені знімки залишаться на своїх місцях.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Your taste</source>
   <translation>Ваш смак</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one}</source>
   <translation>Ваш смак: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one} and {other}</source>
   <translation>Ваш смак: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Your work is kept. Send a report from the Help menu.</source>
   <translation>Вашу роботу збережено. Збережіть звіт через меню «Довідка» і надішліть його.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom at the pointer</source>
   <translation>Масштаб під курсором</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom in</source>
   <translation>Збільшити</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom out</source>
   <translation>Зменшити</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Zoom: {percent} %</source>
   <translation>Масштаб: {percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment of the bank of photographs ({name})</source>
   <translation>одяг із банку фотографій ({name})</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment that a network made ({name})</source>
   <translation>одяг, створений мережею ({name})</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/prepared.py" />
   <source>a part of it would be cut off</source>
   <translation>його частину було б відрізано</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>a print</source>
   <translation>принт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>a third looks better than a half</source>
   <translation>третина виглядає краще за половину</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {minutes} min</source>
   <translation>близько {minutes} хв</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {seconds} s</source>
   <translation>близько {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>about {size}</source>
   <translation>близько {size}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>about {time} on this computer</source>
   <translation>близько {time} на цьому комп’ютері</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>above the knee</source>
   <translation>вище коліна</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>accept</source>
   <translation>прийняти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>across</source>
   <translation>упоперек</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>advice: {advises}</source>
   <translation>поради: {advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>after the cut-out</source>
   <translation>після вирізання</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>airy things</source>
   <translation>легкі речі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>all in {one}</source>
   <translation>усе в одному кольорі: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>another color</source>
   <translation>інший колір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>another person</source>
   <translation>інша людина</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>answers: {count}</source>
   <translation>відповідей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>apparel</source>
   <translation>одяг</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as in the picture</source>
   <translation>як на зображенні</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as it is</source>
   <translation>як є</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>as it was photographed</source>
   <translation>як на знімку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>at home</source>
   <translation>вдома</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>at most {most:g} MB, which no quality reaches</source>
   <translation>щонайбільше {most:g} МБ, а цього не дає жодна якість</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>auto</source>
   <translation>авто</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>auto each</source>
   <translation>авто для кожного</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>autumn</source>
   <translation>осінь</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>background</source>
   <translation>тло</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bag</source>
   <translation>сумка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>beach</source>
   <translation>пляж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>beige</source>
   <translation>бежевий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>below the knee</source>
   <translation>нижче коліна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>belt</source>
   <translation>пояс</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>black</source>
   <translation>чорний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blazer</source>
   <translation>піджак</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blouse</source>
   <translation>блузка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blue</source>
   <translation>синій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boat neck</source>
   <translation>виріз-човник</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bodysuit</source>
   <translation>боді</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boho</source>
   <translation>бохо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bomber</source>
   <translation>бомбер</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boots</source>
   <translation>чоботи</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>border</source>
   <translation>рамка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bright</source>
   <translation>яскравий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>brown</source>
   <translation>коричневий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>burgundy</source>
   <translation>бордовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>buttons</source>
   <translation>ґудзики</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>camel</source>
   <translation>верблюжий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>camouflage</source>
   <translation>камуфляж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cap</source>
   <translation>кепка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cardigan</source>
   <translation>кардиган</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cashmere</source>
   <translation>кашемір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>casual</source>
   <translation>повсякденне</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>charcoal</source>
   <translation>графітовий</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>check and fix</source>
   <translation>перевірити й виправити</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>checks</source>
   <translation>клітинка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chiffon</source>
   <translation>шифон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>children</source>
   <translation>діти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chocolate</source>
   <translation>шоколадний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>classic</source>
   <translation>класика</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coat</source>
   <translation>пальто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cobalt</source>
   <translation>кобальтовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>collar</source>
   <translation>комір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color</source>
   <translation>колір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color beside it</source>
   <translation>колір поруч</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color of the pattern</source>
   <translation>колір візерунка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color: {part}</source>
   <translation>колір: {part}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>colored: chroma {now:.0f}, plain is up to {most:.0f}</source>
   <translation>кольорове: насиченість {now:.0f}, рівне — до {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colorful outfits</source>
   <translation>барвисті образи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>colors</source>
   <translation>кольори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>colors are not known</source>
   <translation>кольори невідомі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors in agreement</source>
   <translation>кольори у злагоді</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors that do not match</source>
   <translation>кольори, що не пасують</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>contrasts of light and dark</source>
   <translation>контрасти світлого й темного</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>cool colors</source>
   <translation>холодні кольори</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coral</source>
   <translation>кораловий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>corduroy</source>
   <translation>вельвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cotton</source>
   <translation>бавовна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cozy</source>
   <translation>затишне</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cream</source>
   <translation>кремовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cropped</source>
   <translation>укорочена</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cuffs</source>
   <translation>манжети</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dark</source>
   <translation>темний</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dark colors</source>
   <translation>темні кольори</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>deep</source>
   <translation>глибокий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>denim</source>
   <translation>денім</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>diagonal</source>
   <translation>по діагоналі</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>digits</source>
   <translation>цифри</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>done</source>
   <translation>готово</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dots</source>
   <translation>горошок</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>doubt above {share} %</source>
   <translation>сумнів понад {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>down jacket</source>
   <translation>пуховик</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dress</source>
   <translation>сукня</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dressed-up things</source>
   <translation>ошатні речі</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>easy-going things</source>
   <translation>невимушені речі</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>edit</source>
   <translation>правити</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>elegant</source>
   <translation>елегантне</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>emerald</source>
   <translation>смарагдовий</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>empty</source>
   <translation>порожній</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>evening</source>
   <translation>вечірнє</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>extremes of formality</source>
   <translation>або дуже офіційне, або зовсім домашнє</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fabric</source>
   <translation>тканина</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>failed</source>
   <translation>не вдалося</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>failed: {count}</source>
   <translation>невдалих: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}</source>
   <translation>порушень: {fails}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}, advice: {advises}</source>
   <translation>порушень: {fails}, порад: {advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/look_tiles.py" />
   <source>favorite</source>
   <translation>обране</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>favourite</source>
   <translation>улюблене</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>first picture</source>
   <translation>перше фото</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fit</source>
   <translation>посадка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>fit for: {occasion}</source>
   <translation>доречно: {occasion}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fitted</source>
   <translation>приталений</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>fixed: {rules}</source>
   <translation>виправлено: {rules}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flannel</source>
   <translation>фланель</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flared</source>
   <translation>кльош</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fleece</source>
   <translation>фліс</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>floral</source>
   <translation>квітковий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>folds</source>
   <translation>складки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>for</source>
   <translation>для кого</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>forest green</source>
   <translation>лісовий зелений</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fuchsia</source>
   <translation>фуксія</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur</source>
   <translation>хутро</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur coat</source>
   <translation>шуба</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>further pictures</source>
   <translation>інші фото</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>garment</source>
   <translation>річ</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>goes back</source>
   <translation>повернутися</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>goes on where it was</source>
   <translation>продовжить із того ж місця</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gold</source>
   <translation>золотий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gradient</source>
   <translation>градієнт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>green</source>
   <translation>зелений</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>greens</source>
   <translation>зелені</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>grey</source>
   <translation>сірий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>halter</source>
   <translation>американська пройма</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/tool_rail.py" />
   <source>has edits</source>
   <translation>є правки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hat</source>
   <translation>капелюх</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>heels</source>
   <translation>туфлі на підборах</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>height</source>
   <translation>висота</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hem</source>
   <translation>низ</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>herringbone</source>
   <translation>ялинка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>hidden</source>
   <translation>знято</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>high neck</source>
   <translation>високий комір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hood</source>
   <translation>каптур</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hoodie</source>
   <translation>худі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>houndstooth</source>
   <translation>гусяча лапка</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>if {what}</source>
   <translation>якщо {what}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>indigo</source>
   <translation>індиго</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it is cut in halves</source>
   <translation>постать поділено навпіл</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the occasion</source>
   <translation>так ближче до нагоди</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the season</source>
   <translation>так ближче до сезону</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the weather</source>
   <translation>так краще за цієї погоди</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to your taste</source>
   <translation>так ближче до вашого смаку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it may not be your taste</source>
   <translation>можливо, це не ваш смак</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>it touches the border of the picture: a part may be missing</source>
   <translation>він торкається краю знімка: частини може бракувати</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its colors</source>
   <translation>його кольори</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its cut and folds are kept</source>
   <translation>крій і складки зберігаються</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its fabric</source>
   <translation>його тканина</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its outline is kept</source>
   <translation>обрис зберігається</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its pattern</source>
   <translation>його візерунок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its style</source>
   <translation>його стиль</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jacket</source>
   <translation>куртка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jeans</source>
   <translation>джинси</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jersey</source>
   <translation>трикотаж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>joggers</source>
   <translation>джогери</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>kept</source>
   <translation>збережено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>khaki</source>
   <translation>хакі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knee</source>
   <translation>до коліна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knit</source>
   <translation>в’язка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lace</source>
   <translation>мереживо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>laces</source>
   <translation>шнурки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>landscape</source>
   <translation>горизонтальний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>large</source>
   <translation>великий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>large patterns</source>
   <translation>великі візерунки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lavender</source>
   <translation>лавандовий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>layers</source>
   <translation>багатошаровість</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leather</source>
   <translation>шкіра</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leggings</source>
   <translation>легінси</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>length</source>
   <translation>довжина</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>length: {word}</source>
   <translation>довжина: {word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lengthwise</source>
   <translation>уздовж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leopard</source>
   <translation>леопард</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lettering</source>
   <translation>напис</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>letters</source>
   <translation>літери</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>light</source>
   <translation>світло</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>light colors</source>
   <translation>світлі кольори</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lighter</source>
   <translation>світліший</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lilac</source>
   <translation>бузковий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lime</source>
   <translation>лаймовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>linen</source>
   <translation>льон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lining</source>
   <translation>підкладка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>logo</source>
   <translation>логотип</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long</source>
   <translation>довга</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeve</source>
   <translation>лонгслів</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeves</source>
   <translation>довгі рукави</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long-sleeved top</source>
   <translation>лонгслів</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>longer side</source>
   <translation>довша сторона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>look at it</source>
   <translation>перевірте</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>loose</source>
   <translation>вільний</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_tile.py" />
   <source>made by Vitrina</source>
   <translation>створено Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>made in {seconds} s</source>
   <translation>створено за {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>main picture</source>
   <translation>головне фото</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>margin</source>
   <translation>поля</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>maxi</source>
   <translation>максі</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>meets the rules</source>
   <translation>відповідає правилам</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>megapixels</source>
   <translation>мегапікселів</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>men</source>
   <translation>чоловіки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mesh</source>
   <translation>сітка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>midi</source>
   <translation>міді</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mini</source>
   <translation>міні</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>minimal</source>
   <translation>мінімалізм</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mint</source>
   <translation>м’ятний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mood</source>
   <translation>настрій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>moved</source>
   <translation>зсунуто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mustard</source>
   <translation>гірчичний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>muted</source>
   <translation>приглушений</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>navy</source>
   <translation>темно-синій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neckline</source>
   <translation>виріз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neon</source>
   <translation>неоновий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>neutrals: {one} and {other}</source>
   <translation>нейтральні: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no machine judges that: have a look, also at marks on the product itself</source>
   <translation>програма цього не оцінює: погляньте самі, також на позначки на товарі</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>no object</source>
   <translation>немає об’єкта</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no product was found</source>
   <translation>товару не знайдено</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>no source</source>
   <translation>без джерела</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>none is to be seen: the product fills the picture</source>
   <translation>його не видно: товар заповнює знімок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this occasion</source>
   <translation>не все тут доречне</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this season</source>
   <translation>не все тут на цей сезон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>not done</source>
   <translation>не зроблено</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>not known before a product is looked for</source>
   <translation>невідомо, доки не шукали товар</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not right for {degrees:g} °C</source>
   <translation>не для {degrees:g} °C</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>not taken: {count}</source>
   <translation>не взято: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>nothing fights for attention</source>
   <translation>ніщо не перетягує увагу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now:.2f} MB, at most {most:g} MB</source>
   <translation>зараз {now:.2f} МБ, щонайбільше {most:g} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, at most {most:g} %</source>
   <translation>зараз {now:g} %, щонайбільше {most:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, needs {least:g} %</source>
   <translation>зараз {now:g} %, треба {least:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now}, needs {least}; what is lost does not come back</source>
   <translation>зараз {now}, треба {least}; втрачене не повернеться</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>now {red} {green} {blue} in {share:.1f} % of it, needs 255 255 255</source>
   <translation>зараз {red} {green} {blue} на {share:.1f} % тла, треба 255 255 255</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>object found</source>
   <translation>є об’єкт</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>of {count}</source>
   <translation>з {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>off the shoulder</source>
   <translation>відкриті плечі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>office</source>
   <translation>офіс</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>olive</source>
   <translation>оливковий</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>on garments that fit them</source>
   <translation>на одязі, що до них пасує</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>one pattern among plain pieces: {pattern}</source>
   <translation>один візерунок серед однотонного: {pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>opened</source>
   <translation>розстебнуто</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>or</source>
   <translation>або</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>or paste a picture with Ctrl+V</source>
   <translation>або вставте знімок через Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>or paste it with Ctrl+V</source>
   <translation>або вставте його: Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>orange</source>
   <translation>помаранчевий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>order</source>
   <translation>порядок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>other products</source>
   <translation>інші товари</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>outfit</source>
   <translation>образ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits full of patterns</source>
   <translation>образи з багатьма візерунками</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits of one lightness</source>
   <translation>образи однієї світлоти</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without layers</source>
   <translation>образи без верхнього шару</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without patterns</source>
   <translation>образи без візерунків</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>oversized</source>
   <translation>оверсайз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>own color</source>
   <translation>власний колір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pale</source>
   <translation>блідий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>parka</source>
   <translation>парка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts and points as found</source>
   <translation>частини й точки, як знайдено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts painted</source>
   <translation>частини зафарбовано</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>party</source>
   <translation>вечірка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pastel</source>
   <translation>пастельний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pattern</source>
   <translation>візерунок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>pattern size</source>
   <translation>розмір візерунка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>patterns</source>
   <translation>візерунки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>peach</source>
   <translation>персиковий</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces to carry: {pieces}</source>
   <translation>взяти речей: {pieces}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces: {pieces}, good outfits of them: {count}</source>
   <translation>речей: {pieces}, добрих образів із них: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pink</source>
   <translation>рожевий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>pinks and purples</source>
   <translation>рожеві та фіолетові</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>plain</source>
   <translation>рівне</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>plain cloth</source>
   <translation>однотонне</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>plain things</source>
   <translation>однотонні речі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pockets</source>
   <translation>кишені</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>polo</source>
   <translation>поло</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>portrait</source>
   <translation>вертикальний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>print</source>
   <translation>принт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>purple</source>
   <translation>фіолетовий</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>quality {number}</source>
   <translation>якість {number}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet colors</source>
   <translation>спокійні кольори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet outfits</source>
   <translation>стримані образи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>raincoat</source>
   <translation>дощовик</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>red</source>
   <translation>червоний</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>reject</source>
   <translation>відхилити</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>right for {degrees:g} °C</source>
   <translation>саме для {degrees:g} °C</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rock</source>
   <translation>рок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>romantic</source>
   <translation>романтичне</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>round neck</source>
   <translation>круглий виріз</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>rules of {date} · (t) from third parties</source>
   <translation>правила від {date} · (t) з інших джерел</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rust</source>
   <translation>іржавий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>s</source>
   <translation>с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>salmon</source>
   <translation>лососевий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sandals</source>
   <translation>сандалі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>satin</source>
   <translation>атлас</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>saves</source>
   <translation>зберегти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>scarf</source>
   <translation>шарф</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>school</source>
   <translation>школа</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>season</source>
   <translation>сезон</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>seed {seed}</source>
   <translation>зерно {seed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>separated by commas</source>
   <translation>через кому</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sequins</source>
   <translation>паєтки</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>shape</source>
   <translation>пропорції</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt</source>
   <translation>сорочка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt collar</source>
   <translation>комір сорочки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shoes</source>
   <translation>туфлі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short</source>
   <translation>коротка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short sleeves</source>
   <translation>короткі рукави</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>shorter side</source>
   <translation>коротша сторона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shorts</source>
   <translation>шорти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>shown</source>
   <translation>одягнуто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>side stripes</source>
   <translation>лампаси</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>signed with a certificate of this computer: it shows later changes, but others do not trust it</source>
   <translation>підписано сертифікатом цього комп’ютера: він показує пізніші зміни, але інші йому не довіряють</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>signs</source>
   <translation>знаки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>silhouette</source>
   <translation>силует</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silk</source>
   <translation>шовк</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silver</source>
   <translation>сріблястий</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>size</source>
   <translation>розмір</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>skirt</source>
   <translation>спідниця</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeveless</source>
   <translation>без рукавів</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeves</source>
   <translation>рукави</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>sleeves: {word}</source>
   <translation>рукави: {word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>slim cut</source>
   <translation>вузький крій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>small</source>
   <translation>дрібний</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>small patterns</source>
   <translation>дрібні візерунки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>snake</source>
   <translation>зміїний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sneakers</source>
   <translation>кросівки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sole</source>
   <translation>підошва</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>something</source>
   <translation>щось</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>something is missing</source>
   <translation>чогось бракує</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>source chosen</source>
   <translation>джерело вибрано</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sport</source>
   <translation>спорт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>spring</source>
   <translation>весна</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>square</source>
   <translation>квадратний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>square neck</source>
   <translation>квадратний виріз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stand-up collar</source>
   <translation>комір-стійка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straight cut</source>
   <translation>прямий крій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straps</source>
   <translation>бретелі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>street</source>
   <translation>стріт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stripes</source>
   <translation>смужки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>strong colors</source>
   <translation>насичені кольори</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>suede</source>
   <translation>замша</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>summer</source>
   <translation>літо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sundress</source>
   <translation>сарафан</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweater</source>
   <translation>светр</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweatshirt</source>
   <translation>світшот</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>switched off</source>
   <translation>вимкнено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>t-shirt</source>
   <translation>футболка</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>taken away</source>
   <translation>прибрано</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>taken off the list</source>
   <translation>прибрано зі списку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tank top</source>
   <translation>майка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>teal</source>
   <translation>бірюзово-синій</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>terracotta</source>
   <translation>теракотовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are broken and could not be taken over</source>
   <translation>Content Credentials оригіналу пошкоджені, перенести їх не вдалося</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file, as the marks were left out</source>
   <translation>Content Credentials оригіналу немає у файлі, бо позначки не записано</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file: pip install 'vitrina[provenance]' keeps them</source>
   <translation>Content Credentials оригіналу немає у файлі: pip install 'vitrina[provenance]' збереже їх</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the background is too busy to tell: have a look</source>
   <translation>тло надто строкате, щоб судити: погляньте самі</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>the best first</source>
   <translation>найкращі спершу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the colors agree better</source>
   <translation>кольори краще пасують</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the colors do not agree</source>
   <translation>кольори не пасують</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the dress leads</source>
   <translation>головна тут сукня</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the file does not say that a network made a part of it</source>
   <translation>у файлі не сказано, що частину зробила мережа</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>the first one comes at once</source>
   <translation>перший з’явиться одразу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>the middle between dressed-up and easy-going</source>
   <translation>середина між ошатним і невимушеним</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the outfit is whole</source>
   <translation>образ завершено</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the outline that was drawn</source>
   <translation>намальований обрис</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns compete a little</source>
   <translation>візерунки трохи сперечаються</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns fight each other</source>
   <translation>візерунки сперечаються</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the patterns no longer fight</source>
   <translation>візерунки більше не сперечаються</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the photo it started from</source>
   <translation>фото, з якого почато</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the pieces are not of one formality</source>
   <translation>речі різної офіційності</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the pieces are of one formality</source>
   <translation>речі однієї офіційності</translation>
  </message>
  <message>
   <location filename="../../editor/views/left_work.py" />
   <source>the work of {time}</source>
   <translation>роботу від {time}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>there already: {count}</source>
   <translation>вже є: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>three-quarter sleeves</source>
   <translation>рукави три чверті</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tie-dye</source>
   <translation>тай-дай</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tiger</source>
   <translation>тигровий</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>to look at: {count}</source>
   <translation>переглянути: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the ankle</source>
   <translation>до щиколотки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the knee</source>
   <translation>до коліна</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>to your taste</source>
   <translation>на ваш смак</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>top</source>
   <translation>топ</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>top of the list is outermost</source>
   <translation>угорі — зовнішнє</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent</source>
   <translation>прозоре</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent, needs white</source>
   <translation>прозоре, треба біле</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trench coat</source>
   <translation>тренч</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>tried on again</source>
   <translation>приміряно знову</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trim</source>
   <translation>оздоблення</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trousers</source>
   <translation>штани</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>tucked in</source>
   <translation>заправлено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turquoise</source>
   <translation>бірюзовий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turtleneck</source>
   <translation>гольф</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tweed</source>
   <translation>твід</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>two of one pattern get on: {pattern}</source>
   <translation>двічі той самий візерунок, і вони ладнають: {pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>uneven: {now:.0f}, plain is up to {most:.0f}</source>
   <translation>нерівне: {now:.0f}, рівне — до {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: correct it by hand</source>
   <translation>до {share:.0f} % товару може бути вирізано неправильно: виправте вручну</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: have a look</source>
   <translation>до {share:.0f} % товару може бути вирізано неправильно: погляньте</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>velvet</source>
   <translation>оксамит</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>vintage</source>
   <translation>вінтаж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>waistcoat</source>
   <translation>жилет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm colors</source>
   <translation>теплі кольори</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm things</source>
   <translation>теплі речі</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wedding</source>
   <translation>весілля</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>what was made, from which picture and words, is written into every saved file</source>
   <translation>що створено, з якого знімка та слів, записано в кожному збереженому файлі</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>what would make most new outfits</source>
   <translation>що дало б найбільше нових образів</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>white</source>
   <translation>білий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>white, 255 255 255</source>
   <translation>біле, 255 255 255</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>width</source>
   <translation>ширина</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>winter</source>
   <translation>зима</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>women</source>
   <translation>жінки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wool</source>
   <translation>вовна</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>yellow</source>
   <translation>жовтий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zebra</source>
   <translation>зебра</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zip</source>
   <translation>блискавка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{before} and {after} do not have the same shape.</source>
   <translation>{before} і {after} мають різні пропорції.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{bits} bit</source>
   <translation>{bits} біт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{color} {garment}</source>
   <translation>{garment}, {color}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{count} MP</source>
   <translation>{count} Мп</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>{count} a minute</source>
   <translation>{count} за хвилину</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>{count} a second</source>
   <translation>{count} за секунду</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{count} chosen</source>
   <translation>вибрано: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} lines of text</source>
   <translation>рядків тексту: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>{count} of the 24 patches of the color card are clipped.</source>
   <translation>Перетримано полів колірної шкали: {count} з 24.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{count} pieces</source>
   <translation>речей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} rows of small pieces may be text: have a look</source>
   <translation>рядків дрібних частин: {count}; це може бути текст, погляньте</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{device} · {count} threads</source>
   <translation>{device} · потоків: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{done} of {count}</source>
   <translation>{done} з {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>{done} of {count}: {name}</source>
   <translation>{done} з {count}: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{fabric} {garment}</source>
   <translation>{garment}, {fabric}</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}, рядок {line}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}, but {second}.</source>
   <translation>{first}, але {second}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}; {second}.</source>
   <translation>{first}; {second}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} has no {missing}.</source>
   <translation>У {folder} немає {missing}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{folder} holds no adapter.</source>
   <translation>У теці {folder} немає адаптера.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} holds no {name}.</source>
   <translation>У {folder} немає {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} is a model of another family: {family}.</source>
   <translation>{folder} — модель іншої родини: {family}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{folder} is not open for writing.</source>
   <translation>У папку {folder} не можна записувати.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{folder} leads out of the folder of results.</source>
   <translation>{folder} веде за межі папки результатів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{format} files hold at most {longest} pixels on a side.</source>
   <translation>Найдовша сторона файлу {format} — {longest} пікс.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format} with {count} pictures, needs one</source>
   <translation>{format} зі знімками: {count}, треба один</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}, needs {formats}</source>
   <translation>{format}, треба {formats}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}; it lies on its side, and only EXIF says so</source>
   <translation>{format}; знімок лежить на боці, і це каже лише EXIF</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>{garment} ({color})</source>
   <translation>{garment} ({color})</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>{grade}: {count} characters, {kinds}</source>
   <translation>{grade}: довжина {count}, {kinds}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>{left} tries left.</source>
   <translation>Залишилося спроб: {left}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>{longest} px are more than {most} times the {now} px there are.</source>
   <translation>{longest} px – це понад {most} рази більше, ніж наявні {now} px.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>{markets} wants these marks in pictures that networks made, other marketplaces want it said in the listing, and the law of the European Union (Regulation 2024/1689, article 50) that generated pictures can be told from others.</source>
   <translation>{markets} вимагає цих позначок у зображеннях, створених мережами, інші майданчики — згадки в описі товару, а право Європейського Союзу (Регламент 2024/1689, стаття 50) — щоб створені зображення можна було відрізнити.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, at most {bound}</source>
   <translation>{measure}: {now}, щонайбільше {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, needs {bound}</source>
   <translation>{measure}: {now}, треба {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, {bound} advised</source>
   <translation>{measure}: {now}, радять {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>{minutes} min</source>
   <translation>{minutes} хв</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{minutes} min left</source>
   <translation>ще {minutes} хв</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be deleted: {reason}.</source>
   <translation>{name} не вдалося видалити: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>{name} cannot be read or written: {reason}.</source>
   <translation>{name} не вдається прочитати або записати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>Не вдалося прочитати {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} cannot be that.</source>
   <translation>{name} не може мати такого значення.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>{name} cannot be the name of a look.</source>
   <translation>{name} не може бути назвою стилю.</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>{name} cannot be the name of a preset.</source>
   <translation>{name} не може бути назвою пресета.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be the name of a recipe.</source>
   <translation>{name} не може бути назвою рецепта.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>{name} cannot be worked on: {reason}.</source>
   <translation>З {name} не вдається працювати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>{name} cannot be written: {reason}.</source>
   <translation>Не вдалося записати {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>{name} cannot be {value}.</source>
   <translation>{name}: значення {value} не підходить.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>{name} exists already.</source>
   <translation>Файл {name} уже є.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has a line that cannot be read: {line}</source>
   <translation>У файлі {name} є рядок, який не вдається прочитати: {line}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} has no column for pictures.</source>
   <translation>У {name} немає стовпця для зображень.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{name} has no partner of this name in the other folder.</source>
   <translation>В іншій папці немає знімка з такою назвою, як {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>{name} has no suffix of a table.</source>
   <translation>Назва {name} не має розширення таблиці.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} has the color profile {profile}; a table has to be sRGB.</source>
   <translation>Файл {name} має колірний профіль {profile}, а таблиця має бути в sRGB.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} has too many pixels: {width} x {height}.</source>
   <translation>У {name} забагато пікселів: {width} × {height}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values far beyond white.</source>
   <translation>У файлі {name} є значення, набагато яскравіші за білий.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values that are no numbers.</source>
   <translation>У файлі {name} є значення, які не є числами.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {found} rows of colors, but {wanted} belong to it.</source>
   <translation>Рядків кольорів у файлі {name}: {found}, а має бути: {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {size} steps; a table may have 2 to {highest}.</source>
   <translation>Кроків у файлі {name}: {size}; у таблиці їх може бути від 2 до {highest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no certificate.</source>
   <translation>У {name} немає сертифіката.</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>{name} holds no mask: it is the same everywhere.</source>
   <translation>{name} не містить маски: усюди однаково.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no private key.</source>
   <translation>У {name} немає приватного ключа.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is 8 or 16.</source>
   <translation>{name} — 8 або 16.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a color as {example}.</source>
   <translation>{name} — колір, як {example}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} — це папка, а не знімок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{name} is a folder.</source>
   <translation>{name} — це папка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a kind of {kind} file that Vitrina does not read.</source>
   <translation>{name} — різновид {kind}, якого Vitrina не читає.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a list in square brackets.</source>
   <translation>{name} — список у квадратних дужках.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{name} is a pickle, which may hold any program, and is not opened.</source>
   <translation>{name} — файл pickle; у ньому може бути будь-яка програма, тому його не відкривають.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a text in quotation marks.</source>
   <translation>{name} — текст у лапках.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a whole number.</source>
   <translation>{name} — ціле число.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a {kind} picture, and what reads those is not installed.</source>
   <translation>{name} — знімок {kind}, а модуль для читання таких файлів не встановлено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>{name} is among your looks.</source>
   <translation>Стиль {name} додано до ваших.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is damaged or incomplete.</source>
   <translation>Файл {name} пошкоджено або він неповний.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is damaged.</source>
   <translation>{name} пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is empty.</source>
   <translation>Файл {name} порожній.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is in work.</source>
   <translation>{name} зараз обробляється.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is made for video levels, which pictures do not have.</source>
   <translation>Файл {name} зроблено для рівнів відео, яких знімки не мають.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is missing here.</source>
   <translation>Тут бракує {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>{name} is no color profile that can be used.</source>
   <translation>{name} — не придатний колірний профіль.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is no file of weights (safetensors).</source>
   <translation>{name} не є файлом ваг (safetensors).</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>{name} is no film.</source>
   <translation>{name} — не фільм.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} is no table.</source>
   <translation>{name} — не таблиця.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no text, so it is no recipe.</source>
   <translation>{name} — не текст, отже й не рецепт.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no value that {operation} finds by itself.</source>
   <translation>{operation} не вміє само знаходити {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is not a Vitrina project, or it is damaged.</source>
   <translation>{name} — не проєкт Vitrina, або його пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not a file.</source>
   <translation>{name} — це не файл.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>{name} is not a folder.</source>
   <translation>{name} – це не папка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is not a picture that Vitrina reads.</source>
   <translation>{name} — не знімок або формат, якого Vitrina не читає.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is not a table of colors.</source>
   <translation>Файл {name} не є таблицею кольорів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is not known here.</source>
   <translation>{name} тут невідоме.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is not there any more.</source>
   <translation>Файлу {name} більше немає.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not there.</source>
   <translation>Файлу {name} немає.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is not there: the model was not downloaded to its end.</source>
   <translation>Немає {name}: модель завантажено не до кінця.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is not whole: {here:.1f} of {all:.1f} MB are there.</source>
   <translation>{name} неповний: є {here:.1f} з {all:.1f} МБ.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{name} is the original picture.</source>
   <translation>{name} — це оригінал знімка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is too large for a recipe.</source>
   <translation>Файл {name} завеликий для рецепта.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>{name} is too large for a record.</source>
   <translation>Файл {name} завеликий для опису.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is too large for a table of colors.</source>
   <translation>Файл {name} завеликий для таблиці кольорів.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is too large to be opened safely.</source>
   <translation>Файл {name} завеликий, щоб відкрити його безпечно.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is too large: {size:.1f} MB.</source>
   <translation>Файл {name} завеликий: {size:.1f} МБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>{name} is transparent everywhere.</source>
   <translation>Файл {name} прозорий усюди.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is transparent, which no HALD picture is.</source>
   <translation>Файл {name} прозорий, а знімок HALD прозорим не буває.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is true or false.</source>
   <translation>{name} — true або false.</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>{name} is written.</source>
   <translation>Файл {name} записано.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is {width} × {height} pixels, which no HALD picture has.</source>
   <translation>Файл {name} має {width} × {height} пікселів; знімки HALD такими не бувають.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} may not be read.</source>
   <translation>Немає дозволу читати {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} was made with a newer Vitrina.</source>
   <translation>Файл {name} створено в новішій Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/main_window.py" />
   <source>{name} – Vitrina</source>
   <translation>{name} — Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{network} runs on: {device}</source>
   <translation>{network} працює на: {device}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now:.2f} MB of {most:g} MB</source>
   <translation>{now:.2f} МБ із {most:g} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now}, needs {most}</source>
   <translation>{now}, треба {most}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} against {other}, opposite colors</source>
   <translation>протилежні кольори: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} and {other} get on</source>
   <translation>візерунки ладнають: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} as a contrast to {other}</source>
   <translation>контраст: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} beside {other}, neighbours on the color wheel</source>
   <translation>сусіди на колірному колі: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} stands out among neutrals</source>
   <translation>акцент серед нейтральних: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} with {other}</source>
   <translation>кольори: {one} і {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operation.py" />
   <source>{operation} has no value called {name}.</source>
   <translation>{operation}: немає значення {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color</source>
   <translation>{part}: вибрати колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color, now {colour}</source>
   <translation>{part}: вибрати колір, зараз {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a pattern</source>
   <translation>{part}: вибрати візерунок</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: own color</source>
   <translation>{part}: власний колір</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>{path} is gone or cannot be read.</source>
   <translation>Файл {path} зник або не читається.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{percent:.1f} % of the picture may be wrong, more than {most:g} %.</source>
   <translation>Може бути хибним {percent:.1f} % знімка, більше за {most:g} %.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{profile}, needs sRGB</source>
   <translation>{profile}, треба sRGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>{seconds} s</source>
   <translation>{seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{seconds} s left</source>
   <translation>ще {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{shade} {color}</source>
   <translation>{shade} {color}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>{share} % unsure</source>
   <translation>Сумнівно: {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{shown} of {count}</source>
   <translation>{shown} з {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} GB</source>
   <translation>{size} ГБ</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} MB</source>
   <translation>{size} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>{size} free</source>
   <translation>Вільно: {size}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} kB</source>
   <translation>{size} кБ</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is a folder.</source>
   <translation>{target} — це папка.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is itself one of the pictures to be read.</source>
   <translation>{target} — один зі знімків, які треба прочитати.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is there already.</source>
   <translation>{target} уже є.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} has a bracket too many or a letter that cannot be seen.</source>
   <translation>У {template} зайва дужка або невидимий знак.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} is no name below a folder.</source>
   <translation>{template} — не назва всередині папки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>{title} cannot be {value}.</source>
   <translation>{title}: значення {value} не підходить.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{title}: {value}</source>
   <translation>{title}: {value}</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>{value} is no place.</source>
   <translation>{value} — не місце.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>{what}, guessed</source>
   <translation>{what}, здогад</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{width} mm</source>
   <translation>{width} мм</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>{width} x {height} pixels are too many.</source>
   <translation>{width} × {height} пікс. — забагато.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, needs {shapes}</source>
   <translation>{width} x {height} px, треба {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, {shapes} advised</source>
   <translation>{width} x {height} px, радять {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>{width} × {height} at {left}, {top}</source>
   <translation>{width} × {height}, початок {left}, {top}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
 </context>
</TS>
