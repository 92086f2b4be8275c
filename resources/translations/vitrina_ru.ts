<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
 <context>
  <name>Vitrina</name>
  <message>
   <location filename="../../editor/views/markets/check_view.py" />
   <source>(t): the rules come in part from third parties. Look at the marketplace's own page.</source>
   <translation>(t): правила частично взяты из других источников. Проверьте на странице самой площадки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>({before} to {after})</source>
   <translation>({before} → {after})</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>0 keeps to the words; 100 tries other patterns and colors too</source>
   <translation>0 – точно по словам; 100 – также другие узоры и цвета</translation>
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
   <translation>Осталась 1 попытка.</translation>
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
   <translation>16 бит на канал</translation>
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
   <translation>В капсуле не может быть столько вещей: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>A clone stroke has no source.</source>
   <translation>У мазка клонирования нет источника.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>A condition asks nothing.</source>
   <translation>Условие ничего не спрашивает.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A design</source>
   <translation>Дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>A flat-lay cannot have {value} pixels.</source>
   <translation>Раскладка не может иметь столько пикселей: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A folder of photos…</source>
   <translation>Папка с фото…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A garment of the bank…</source>
   <translation>Одежда из банка…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>A hat cannot be tried on.</source>
   <translation>Шляпу нельзя примерить.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>A journey cannot have {value} days.</source>
   <translation>В поездке не может быть столько дней: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A list (CSV)…</source>
   <translation>Список (CSV)…</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login cannot have “{character}” in it.</source>
   <translation>В логине не может быть «{character}».</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login is needed.</source>
   <translation>Нужен логин.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>A look called {name} comes with the program.</source>
   <translation>Стиль с названием {name} уже есть в программе.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>A name cannot hold {field}.</source>
   <translation>В имени не может быть {field}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>A name is needed.</source>
   <translation>Нужно имя.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>A network called "{name}" comes with the program.</source>
   <translation>Нейросеть «{name}» уже есть в программе.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/missing.py" />
   <source>A new thing that goes with most: {what}. About {number} outfits more.</source>
   <translation>Новая вещь, подходящая к большинству: {what}. Новых образов примерно: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>A part of the body where the garment lies is beyond the picture's edge.</source>
   <translation>Часть тела, на которой лежит одежда, — за краем изображения.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>A password is needed.</source>
   <translation>Нужен пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A photo of mine…</source>
   <translation>Моё фото…</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>A photograph in which a trained network or program made a part</source>
   <translation>Фотография, часть которой создала обученная сеть или программа</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A polygon needs three corners.</source>
   <translation>Многоугольнику нужны три угла.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>A rating is a yes, a no, or 1 to {most} stars.</source>
   <translation>Оценка – это да, нет или звёзды от 1 до {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A straight stroke from the last one</source>
   <translation>Прямой мазок от предыдущего</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A stroke cannot be of the kind {kind}.</source>
   <translation>Штрих не может быть вида {kind}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>A zip file with the versions of all parts and the log of the last days. It is only saved, never sent, and pictures are never in it.</source>
   <translation>ZIP-файл с версиями всех составных частей и журналом за последние дни. Он только сохраняется, никуда не отправляется, и снимков в нём нет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A, Enter</source>
   <translation>A, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>About Vitrina</source>
   <translation>О программе Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Absolute: with the color of the paper</source>
   <translation>Абсолютная: с цветом бумаги</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Accept</source>
   <translation>Принять</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Accepted</source>
   <translation>Принято</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Accessories</source>
   <translation>Аксессуары</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Account</source>
   <translation>Учётная запись</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Account…</source>
   <translation>Учётная запись…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Add</source>
   <translation>Добавить</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add a folder…</source>
   <translation>Папка…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Add a garment</source>
   <translation>Добавить вещь</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Add a garment…</source>
   <translation>Добавить вещь…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Add a number</source>
   <translation>Добавить номер</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Add a step or a file</source>
   <translation>Добавить шаг или файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add files…</source>
   <translation>Файлы…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add garments first</source>
   <translation>Сначала добавьте одежду</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>Add it again.</source>
   <translation>Добавьте её снова.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Add it; docs/markets.md says what it means.</source>
   <translation>Добавьте его; docs/markets.md объясняет, что оно значит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add people first</source>
   <translation>Сначала добавьте людей</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Add pictures</source>
   <translation>Добавить снимки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Add the {what}: {why}.</source>
   <translation>Добавьте: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Add this color</source>
   <translation>Добавить этот цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Add to the wardrobe</source>
   <translation>Добавить в гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Add to wardrobe</source>
   <translation>В гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Added</source>
   <translation>Вместе с ним</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Added to the wardrobe: {count}</source>
   <translation>Добавлено в гардероб: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Adding to the wardrobe</source>
   <translation>Добавление в гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Advice: {count}</source>
   <translation>Советов: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Align</source>
   <translation>Выравнивание</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>All</source>
   <translation>Все</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>All but those clicked</source>
   <translation>Все, кроме щёлкнутых</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>All channels</source>
   <translation>RGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>All files</source>
   <translation>Все файлы</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>All three fields are needed. Nothing is sent anywhere.</source>
   <translation>Нужны все три поля. Ничего никуда не отправляется.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>All values automatic</source>
   <translation>Все значения автоматически</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Allowed: {allowed}.</source>
   <translation>Допустимо: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Alt+Up, Alt+Down</source>
   <translation>Alt+Вверх, Alt+Вниз</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Alt-click to choose the source, then paint. It moves along with the brush.</source>
   <translation>Щёлкните с Alt, чтобы выбрать источник, и рисуйте. Он движется вместе с кистью.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>An account keeps people's work apart. It does not encrypt it: whoever can read this computer's files can read yours.</source>
   <translation>Учётная запись разделяет работу разных людей, но не шифрует её: кто может читать файлы этого компьютера, прочтёт и ваши.</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>An account keeps your settings, presets and recent files apart. It does not encrypt them.</source>
   <translation>Учётная запись хранит ваши настройки, пресеты и недавние файлы отдельно, но не шифрует их.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>An arm crosses the trunk: look there.</source>
   <translation>Рука пересекает туловище: посмотрите на это место.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has a name, one @ and a place, as in olena@studio.com.</source>
   <translation>В адресе почты есть имя, один @ и домен, например olena@studio.com.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has at most {longest} characters.</source>
   <translation>Наибольшая длина адреса почты: {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has no spaces in it.</source>
   <translation>В адресе почты нет пробелов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address is needed.</source>
   <translation>Нужен адрес электронной почты.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>An earlier batch in {folder} was not finished.</source>
   <translation>Прежний пакет в {folder} не закончен.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>An earlier batch in {folder} was not finished: {left} of {total} pictures are left.</source>
   <translation>Предыдущий пакет в {folder} не закончен: осталось снимков {left} из {total}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>An edit in this project cannot be read.</source>
   <translation>Одну из правок этого проекта не удалось прочитать.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>An object in braces is wanted here.</source>
   <translation>Здесь нужен объект в фигурных скобках.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>An object was found.</source>
   <translation>Объект найден.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Angle</source>
   <translation>Угол</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Another Vitrina is busy with the accounts.</source>
   <translation>Учётные записи сейчас заняты другим окном Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Another Vitrina is busy with the wardrobe in {folder}.</source>
   <translation>Другая Vitrina занята гардеробом в {folder}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Another batch works into {folder}.</source>
   <translation>В {folder} уже работает другой пакет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Another color</source>
   <translation>Другой цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Another color or cloth for what is worn. Folds and light stay.</source>
   <translation>Другой цвет или ткань для того, что надето. Складки и свет остаются.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Another color, now {colour}</source>
   <translation>Другой цвет, сейчас {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Another file…</source>
   <translation>Другой файл…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Another seed</source>
   <translation>Другое зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Another size…</source>
   <translation>Другой размер…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Any</source>
   <translation>Любое</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Aperture</source>
   <translation>Диафрагма</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Apply</source>
   <translation>Применить</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Are you sure?</source>
   <translation>Вы уверены?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Area</source>
   <translation>Область</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Arms</source>
   <translation>Руки до запястья</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Around the picture</source>
   <translation>Вокруг снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>Стрелки, с Shift, с Ctrl</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift; Enter</source>
   <translation>Стрелки, с Shift; Enter</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>As</source>
   <translation>Как</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>As it is</source>
   <translation>Как есть</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>As it is: {width} × {height} px</source>
   <translation>Как есть: {width} × {height} px</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>As it was cut out</source>
   <translation>Как вырезано</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>As it was found</source>
   <translation>Как было найдено</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As many as there are cores</source>
   <translation>По числу ядер</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As one outfit</source>
   <translation>Вместе</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the object</source>
   <translation>Как объект</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As the photo</source>
   <translation>Как снимок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the picture</source>
   <translation>Как снимок</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the system</source>
   <translation>Как в системе</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>As the system says</source>
   <translation>Как указывает система</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the theme</source>
   <translation>Как в теме</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>As {name}</source>
   <translation>Как {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Ask</source>
   <translation>Спросить</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for it with 33 or 65 steps.</source>
   <translation>Попросите таблицу на 33 или 65 шагов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for the table in full range.</source>
   <translation>Попросите таблицу в полном диапазоне.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Ask its owner for permission, or copy it.</source>
   <translation>Попросите разрешения у владельца или скопируйте файл.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Aspect</source>
   <translation>Пропорции</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>At least {shortest} characters.</source>
   <translation>Не меньше символов: {shortest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>At most {side} a side and {area} megapixels can be made.</source>
   <translation>Не больше: сторона {side} пикс., площадь {area} Мп.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Auto</source>
   <translation>Авто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Auto all</source>
   <translation>Всё авто</translation>
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
   <translation>Автоматически</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Back to one person</source>
   <translation>Назад к одному человеку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Back to the designs</source>
   <translation>Назад к дизайнам</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Back to {name}</source>
   <translation>Назад к {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Backdrop</source>
   <translation>Новый фон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Background</source>
   <translation>Фон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Badge</source>
   <translation>Отметка</translation>
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
   <translation>Пакет в работе</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Batch: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>Пакет: готово {done}, просмотреть {doubtful}, неудачных {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Before and after</source>
   <translation>До и после</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Begin one, or choose another folder.</source>
   <translation>Начните новый или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Beginning</source>
   <translation>Начало</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made</source>
   <translation>Создаётся</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made, {percent} %</source>
   <translation>Создаётся, {percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Bits a channel</source>
   <translation>Бит на канал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Black</source>
   <translation>Чёрный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Black and white</source>
   <translation>Чёрно-белый</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Black point compensation</source>
   <translation>Компенсация чёрной точки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blazer</source>
   <translation>Пиджак</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blouse</source>
   <translation>Блуза</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Blue</source>
   <translation>Синий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Blue edges</source>
   <translation>Синие края</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Blur</source>
   <translation>Размытие</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Body</source>
   <translation>Боди</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Body points</source>
   <translation>Точки тела</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Body points and clothes</source>
   <translation>Точки тела и одежда</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/dress_tool.py" />
   <source>Body points are shown</source>
   <translation>Показаны точки тела</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Body: {count} of {whole} points</source>
   <translation>Тело, точек: {count} из {whole}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bold</source>
   <translation>Жирный</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Both halves alike</source>
   <translation>Обе половины одинаковы</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bottom</source>
   <translation>Снизу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom left</source>
   <translation>Снизу слева</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom left corner</source>
   <translation>Левый нижний угол</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom right</source>
   <translation>Снизу справа</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom right corner</source>
   <translation>Правый нижний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Bottoms</source>
   <translation>Низ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/brightness.py" />
   <source>Brightness</source>
   <translation>Яркость</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Bring back the copy</source>
   <translation>Вернуть копию</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Brush</source>
   <translation>Кисть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Brush size</source>
   <translation>Размер кисти</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Brush that follows edges</source>
   <translation>Кисть по краям</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/brush.py" />
   <source>Brush {size} px, hardness {hardness} %</source>
   <translation>Кисть {size} px, жёсткость {hardness} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By its box</source>
   <translation>По рамке</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By visual weight</source>
   <translation>По визуальному весу</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Cache</source>
   <translation>Кэш</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cache now</source>
   <translation>Кэш сейчас</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Camera</source>
   <translation>Камера</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Cancel</source>
   <translation>Отмена</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Cancel, or back to the picture</source>
   <translation>Отменить или вернуться к снимку</translation>
  </message>
  <message>
   <location filename="../../editor/errors.py" />
   <source>Cancelled.</source>
   <translation>Отменено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Canvas</source>
   <translation>Холст</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Canvas to draw a garment's outline on</source>
   <translation>Холст для контура одежды</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Capsule</source>
   <translation>Капсула</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Cast on the ground</source>
   <translation>На полу</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Casual</source>
   <translation>Повседневный</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Category</source>
   <translation>Категория</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Change a value by 1, 10, 0.1</source>
   <translation>Изменить значение на 1, 10, 0.1</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change password</source>
   <translation>Сменить пароль</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Changed by algorithms; what it shows is as it was</source>
   <translation>Изменено алгоритмами; то, что на ней показано, осталось прежним</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/row.py" />
   <source>Changed. A double click resets it.</source>
   <translation>Изменено. Двойной щелчок сбрасывает.</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Changes saved {time}</source>
   <translation>Изменения сохранены в {time}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change…</source>
   <translation>Изменить…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Check</source>
   <translation>Проверка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Check its folder.</source>
   <translation>Проверьте её папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Check now</source>
   <translation>Проверить сейчас</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Check the certificate, or save without signing.</source>
   <translation>Проверьте сертификат или сохраните без подписи.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Check the date of this computer.</source>
   <translation>Проверьте дату на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Check the folder it lies in.</source>
   <translation>Проверьте папку, в которой он лежит.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Check the free space and your rights in that folder, or continue as guest.</source>
   <translation>Проверьте свободное место и свои права в этой папке или продолжите как гость.</translation>
  </message>
  <message>
   <location filename="../../editor/model/private_file.py" />
   <source>Check your rights there.</source>
   <translation>Проверьте там свои права.</translation>
  </message>
  <message>
   <location filename="../../editor/views/form.py" />
   <source>Checking…</source>
   <translation>Проверка…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>Choose 1 to {high}.</source>
   <translation>Выберите от 1 до {high}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Choose GIF or WebP.</source>
   <translation>Выберите GIF или WebP.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose PNG or TIFF, or make the picture smaller.</source>
   <translation>Выберите PNG или TIFF либо уменьшите снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Choose a .cube file or a HALD picture (PNG).</source>
   <translation>Выберите файл .cube или снимок HALD (PNG).</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose a JSON file.</source>
   <translation>Выберите файл JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file, the signer's certificate first.</source>
   <translation>Выберите файл PEM, в котором сертификат подписывающего первый.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file.</source>
   <translation>Выберите файл PEM.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Choose a PNG, JPEG, WebP, TIFF, BMP, GIF or AVIF file.</source>
   <translation>Выберите файл PNG, JPEG, WebP, TIFF, BMP, GIF или AVIF.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Choose a color</source>
   <translation>Выбор цвета</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Choose a color profile</source>
   <translation>Выберите цветовой профиль</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a copy without one, where only you can read it.</source>
   <translation>Выберите копию без пароля там, где прочитать её можете только вы.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a darker one that is grey or white.</source>
   <translation>Выберите место темнее, серое или белое.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Choose a design or an item: what goes with it appears here.</source>
   <translation>Выберите дизайн или вещь: здесь появится, что к ней подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Choose a folder</source>
   <translation>Выбрать папку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a folder for the results</source>
   <translation>Выберите папку для результатов</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Choose a folder of pictures</source>
   <translation>Выбрать папку снимков</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>Choose a folder of pictures.</source>
   <translation>Выберите папку со снимками.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose a garment for the trunk or the legs, or name its kind.</source>
   <translation>Выберите одежду для туловища или ног или назовите её вид.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a lighter one that is grey or white.</source>
   <translation>Выберите место светлее, серое или белое.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Choose a person: what you brought is put on then.</source>
   <translation>Выберите человека: тогда принесённое будет надето.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose a person…</source>
   <translation>Выбрать человека…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a photo that shows one garment on a plain ground.</source>
   <translation>Выберите фото, на котором одна вещь на ровном фоне.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/backdrop_controls.py" />
   <source>Choose a picture</source>
   <translation>Выбрать изображение</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture in it.</source>
   <translation>Выберите в ней снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a picture in which it is {least} pixels or more.</source>
   <translation>Выберите изображение, на котором она не меньше {least} пикселей.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>Choose a picture that shows one from the head to the hips at least.</source>
   <translation>Выберите снимок, где человек виден хотя бы от головы до бёдер.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture.</source>
   <translation>Выберите снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a place that is grey or white in reality, such as paper.</source>
   <translation>Выберите место, которое на самом деле серое или белое, например бумагу.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Choose a recipe and press Start. What is stopped goes on where it was.</source>
   <translation>Выберите рецепт и нажмите «Начать». Остановленное продолжается с того же места.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a recipe first</source>
   <translation>Сначала выберите рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose a result to read about it.</source>
   <translation>Выберите результат, чтобы прочитать о нём.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>Choose a shadow above.</source>
   <translation>Выберите тень выше.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose a shorter one.</source>
   <translation>Выберите покороче.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>Choose an .icc or .icm file of a printer, a press or a screen.</source>
   <translation>Выберите файл .icc или .icm принтера, печатной машины или экрана.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Choose an outfit to say what you think of it.</source>
   <translation>Выберите образ, чтобы сказать, что о нём думаете.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose another file.</source>
   <translation>Выберите другой файл.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose another folder for them.</source>
   <translation>Выберите для них другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another folder.</source>
   <translation>Выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another format.</source>
   <translation>Выберите другой формат.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Choose another name in the record.</source>
   <translation>Выберите в описании другое имя.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another name or folder.</source>
   <translation>Выберите другое имя или папку.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another name, or confirm that it is replaced.</source>
   <translation>Выберите другое имя или подтвердите замену.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>Choose another name, or say that it may be replaced.</source>
   <translation>Выберите другое имя или разрешите замену.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Choose another name.</source>
   <translation>Выберите другое имя.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>Choose another network or a smaller scale.</source>
   <translation>Выберите другую нейросеть или меньший масштаб.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Choose another one.</source>
   <translation>Выберите другой.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>Choose another output in its record.</source>
   <translation>Выберите в описании другой выход.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Choose another person</source>
   <translation>Выбрать другого человека</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose another picture</source>
   <translation>Выбрать другой снимок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>Choose another picture, or another kind of garment.</source>
   <translation>Выберите другое изображение или другой вид одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose another place.</source>
   <translation>Выберите другое место.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>Choose at most {limit} px, or start from a larger picture.</source>
   <translation>Выберите не больше {limit} px или начните с большего снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Choose it below; Save keeps your word.</source>
   <translation>Выберите ниже; «Сохранить» запомнит ваш ответ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose one of: {names}.</source>
   <translation>Выберите одно из: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>Choose one whose record names some.</source>
   <translation>Выберите ту, в записи которой они названы.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Choose other clothes, or paint where they are.</source>
   <translation>Выберите другую одежду или закрасьте, где она.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose other files or folders.</source>
   <translation>Выберите другие файлы или папки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose people, garments and a folder, then press Start. Drop files anywhere.</source>
   <translation>Выберите людей, одежду и папку и нажмите «Начать». Файлы можно перетащить куда угодно.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose pictures or a folder first</source>
   <translation>Сначала выберите снимки или папку</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>Choose some with a picture.</source>
   <translation>Выберите вещи со снимком.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the folder of Kandinsky 2.1.</source>
   <translation>Выберите папку Kandinsky 2.1.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose the key that was made with it.</source>
   <translation>Выберите ключ, который создан вместе с ним.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Choose the one that holds the adapter.</source>
   <translation>Выберите папку с адаптером.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the one that holds the model.</source>
   <translation>Выберите ту, в которой лежит модель.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Choose the processor (cpu) as the device, or check the network with: vitrina models verify.</source>
   <translation>Выберите устройством процессор (cpu) или проверьте нейросеть: vitrina models verify.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Choose the source</source>
   <translation>Выбрать источник</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/capsule.py" />
   <source>Choose {low} to {high}.</source>
   <translation>Выберите от {low} до {high}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Clean studio</source>
   <translation>Чистая студия</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Clean up</source>
   <translation>Очистка</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear</source>
   <translation>Очистить</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear the cache</source>
   <translation>Очистить кэш</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Click a place; arrows and Enter do the same</source>
   <translation>Щёлкните место; стрелки и Enter делают то же</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Click at three places or more.</source>
   <translation>Щёлкните в трёх местах или более.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click corner by corner; a click on the first or the last one closes it.</source>
   <translation>Щёлкайте угол за углом; щелчок на первом или последнем замыкает.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on an object</source>
   <translation>Щелчок по объекту</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the background: the network looks at it from near.</source>
   <translation>Щёлкните по фону: сеть посмотрит на него вблизи.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the object: the network looks at it from near.</source>
   <translation>Щёлкните по объекту: сеть посмотрит на него вблизи.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Click to add a point, double click to remove it</source>
   <translation>Щёлкните, чтобы добавить точку; дважды — чтобы убрать</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Click what is grey or white in reality. Esc gives up.</source>
   <translation>Щёлкните то, что на самом деле серое или белое. Esc отменяет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click: what looks alike around that place is taken.</source>
   <translation>Щёлкните: берётся то, что вокруг похоже на это место.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Clicked</source>
   <translation>Щёлкнутые</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Clipped {share} %</source>
   <translation>Потеряно {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Clipped: black {black}, white {white}</source>
   <translation>Потеряно: чёрное {black}, белое {white}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Clone</source>
   <translation>Клонирование</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Close</source>
   <translation>Закрыть</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Close other programs that may use it, then delete it by hand.</source>
   <translation>Закройте другие программы, которые могут его использовать, и удалите его вручную.</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>Close other programs, or open a smaller picture.</source>
   <translation>Закройте другие программы или откройте снимок поменьше.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Close other programs, or try {smaller} pixels.</source>
   <translation>Закройте другие программы или попробуйте {smaller} пикселей.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>Close other programs, or work on fewer pictures at a time.</source>
   <translation>Закройте другие программы или обрабатывайте меньше снимков одновременно.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/toast.py" />
   <source>Close the message</source>
   <translation>Закрыть сообщение</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Close the polygon</source>
   <translation>Замкнуть многоугольник</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Clothes are cut out and sorted by themselves; you are asked only where it is not sure.</source>
   <translation>Одежда вырезается и сортируется сама; вас спрашивают только там, где есть сомнение.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Clothes told apart</source>
   <translation>Одежда распознана</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Cold</source>
   <translation>Холодный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Color</source>
   <translation>Цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Color as six digits</source>
   <translation>Цвет шестью цифрами</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Color balance</source>
   <translation>Цветовой баланс</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color card</source>
   <translation>Цветовая шкала</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color correction</source>
   <translation>Коррекция цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Color fringes</source>
   <translation>Цветные каймы</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Color held back to {share} %, so that the product keeps its own.</source>
   <translation>Цвет изменён лишь на {share} %, чтобы товар сохранил свой.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Color look</source>
   <translation>Стиль цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Color of the tag</source>
   <translation>Цвет этикетки</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Color profiles (*.icc *.icm);;All files (*)</source>
   <translation>Цветовые профили (*.icc *.icm);;Все файлы (*)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Color space</source>
   <translation>Цветовое пространство</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Color strength</source>
   <translation>Интенсивность цвета</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Colors</source>
   <translation>Цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Colors of a text cannot be transparent.</source>
   <translation>Цвета текста не могут быть прозрачными.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Colors of clothes</source>
   <translation>Цвета одежды</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Color…</source>
   <translation>Цвет…</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Content Credentials need libraries that the program alone does not bring.</source>
   <translation>Для Content Credentials нужны библиотеки, которых нет в самой программе.</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Continue as guest</source>
   <translation>Продолжить как гость</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Continue as guest; restore the file from a backup, or delete it to start anew.</source>
   <translation>Продолжите как гость; восстановите файл из резервной копии или удалите его, чтобы начать заново.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Continue with {name}</source>
   <translation>Продолжить {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/contrast.py" />
   <source>Contrast</source>
   <translation>Контраст</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Convert it to sRGB, or take its profile away.</source>
   <translation>Переведите его в sRGB или уберите профиль.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Copied.</source>
   <translation>Скопировано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Copy</source>
   <translation>Копировать</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Copy it again from where it came from.</source>
   <translation>Скопируйте его ещё раз оттуда, откуда он взят.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Copy the mask for another picture</source>
   <translation>Скопировать маску для другого изображения</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Copying the mask</source>
   <translation>Копирование маски</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Copyright</source>
   <translation>Авторские права</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CoreML</source>
   <translation>CoreML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Corners</source>
   <translation>Углы</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/polygon_tool.py" />
   <source>Corners: {count}. A click on the first one closes it.</source>
   <translation>Углов: {count}. Щелчок на первом замыкает.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Correct by hand</source>
   <translation>Исправить вручную</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Correct by the card</source>
   <translation>Исправить по шкале</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Correct in the editor</source>
   <translation>Исправить в редакторе</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Correct the record.</source>
   <translation>Исправьте описание.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Corrected</source>
   <translation>Исправлено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Correction</source>
   <translation>Исправление</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Creases</source>
   <translation>Складки</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>Create</source>
   <translation>Создать</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Create account</source>
   <translation>Создать запись</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Crisp</source>
   <translation>Чётко</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Crisp contrast</source>
   <translation>Чёткий контраст</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Crop</source>
   <translation>Кадр</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>Crop frame</source>
   <translation>Рамка кадра</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped around the product</source>
   <translation>Обрезано вокруг товара</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped inside the border</source>
   <translation>Обрезано внутри рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+G, Ctrl+Enter in the words</source>
   <translation>Ctrl+G, Ctrl+Enter в словах</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+wheel</source>
   <translation>Ctrl+колесо</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Currency</source>
   <translation>Валюта</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves</source>
   <translation>Кривые</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves and levels</source>
   <translation>Кривые и уровни</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Cut from a picture's pattern</source>
   <translation>Взять узор со снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Cut out</source>
   <translation>Вырезать объект</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cut out, on white</source>
   <translation>Вырезано, на белом</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Cut-out</source>
   <translation>Вырезание</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cut-outs and small pictures are made again when needed</source>
   <translation>Вырезания и миниатюры при надобности создадутся снова</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Cut-outs: {count}, the most doubtful at the left</source>
   <translation>Вырезаний: {count}, самые сомнительные слева</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Cyan – Red</source>
   <translation>Голубой – красный</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark grey</source>
   <translation>Тёмно-серый</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark theme</source>
   <translation>Тёмная</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Data</source>
   <translation>Данные</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_model.py" />
   <source>Day {number}: {why}</source>
   <translation>День {number}: {why}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Days</source>
   <translation>Дни</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Deep color</source>
   <translation>Глубокий цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Default value</source>
   <translation>Исходное значение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Defringe</source>
   <translation>Убрать кайму</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Delete</source>
   <translation>Удалить</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Delete a preset</source>
   <translation>Удалить пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account</source>
   <translation>Удалить учётную запись</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account…</source>
   <translation>Удалить запись…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data</source>
   <translation>Удалить мои данные</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data…</source>
   <translation>Удалить мои данные…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Delete the edit</source>
   <translation>Удалить правку</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Delete the palette</source>
   <translation>Удалить палитру</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Delete the picture from the frame</source>
   <translation>Убрать снимок из рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Delete the recipe</source>
   <translation>Удалить рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Delete this look</source>
   <translation>Удалить этот стиль</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Delete {journal} to begin anew; pictures that are there already stay.</source>
   <translation>Удалите {journal}, чтобы начать заново; готовые снимки останутся.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Describe one garment in at most {most} words.</source>
   <translation>Опишите одну вещь не более чем {most} словами.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Design</source>
   <translation>Дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/missing_list.py" />
   <source>Design it</source>
   <translation>Показать</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_grid.py" />
   <source>Designs</source>
   <translation>Дизайны</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Designs are being made</source>
   <translation>Дизайны создаются</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Designs from words</source>
   <translation>Дизайн из слов</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Designs: {count}</source>
   <translation>Дизайнов: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Detail</source>
   <translation>Детали</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Details</source>
   <translation>Подробно</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Details…</source>
   <translation>Подробности…</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Device</source>
   <translation>Устройство</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Devices</source>
   <translation>Устройства</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Difference from the wanted colors: {before} before, {after} with it (delta E 2000).</source>
   <translation>Отличие от нужных цветов: {before} без стиля, {after} с ним (delta E 2000).</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>DirectML</source>
   <translation>DirectML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Direction</source>
   <translation>Направление</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Distortion</source>
   <translation>Дисторсия</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Do it</source>
   <translation>Сделать</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Do it by hand.</source>
   <translation>Сделайте вручную.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Does it look right?</source>
   <translation>Хорошо ли выглядит?</translation>
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
   <translation>Сделано: {title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Doubt</source>
   <translation>Сомнение</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above</source>
   <translation>Сомнение выше</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above which pictures are put aside</source>
   <translation>Сомнение, выше которого снимки откладываются</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Doubt is shown</source>
   <translation>Сомнительное отмечено</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Doubt on or off</source>
   <translation>Сомнительное: показать или скрыть</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubt {number} of {count}</source>
   <translation>Сомнение {number} из {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Doubts</source>
   <translation>Сомнения</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubts: {count}</source>
   <translation>Сомнений: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Down</source>
   <translation>Вниз</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>Download it again, to its end.</source>
   <translation>Скачайте его ещё раз, до конца.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download it again.</source>
   <translation>Скачайте ещё раз.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the rest of it.</source>
   <translation>Скачайте остальное.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the safetensors files of this model.</source>
   <translation>Скачайте файлы safetensors этой модели.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the whole folder again.</source>
   <translation>Скачайте всю папку ещё раз.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Drag a point of the body to where it belongs. Or paint over a part, and say what it is.</source>
   <translation>Перетащите точку тела на её место. Или закрасьте часть и скажите, что это.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Drag each ring onto a corner of what is a rectangle in reality. Enter applies, Esc cancels.</source>
   <translation>Перетащите каждое кольцо на угол того, что на самом деле прямоугольник. Enter применяет, Esc отменяет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw</source>
   <translation>Рисовать</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Draw the outline of a garment, dark on light.</source>
   <translation>Нарисуйте контур одежды, тёмным по светлому.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw the outline, then its seams and folds; the words say what it is made of.</source>
   <translation>Нарисуйте контур, затем швы и складки; слова говорят, из чего это сделано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Drawn by Vitrina</source>
   <translation>Нарисовано Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn by a person</source>
   <translation>Нарисовано человеком</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn from data</source>
   <translation>Нарисовано по данным</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Dress</source>
   <translation>Платье</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Dresses</source>
   <translation>Платья</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Dresses and skirts</source>
   <translation>Платья и юбки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Dressing</source>
   <translation>Одевание</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Drop a person here</source>
   <translation>Перетащите сюда человека</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Drop a picture here</source>
   <translation>Перетащите снимок сюда</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Drop files or folders here</source>
   <translation>Перетащите сюда файлы или папки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Drop folders or pictures</source>
   <translation>Перетащите папки или снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Drop folders or pictures here</source>
   <translation>Перетащите сюда папки или снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Drop photos here</source>
   <translation>Перетащите сюда снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Drop photos or folders here</source>
   <translation>Перетащите сюда фото или папки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dust.py" />
   <source>Dust and specks</source>
   <translation>Пыль и точки</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>E-mail</source>
   <translation>Электронная почта</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Each by itself</source>
   <translation>По одному</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Easy to guess</source>
   <translation>Легко угадать</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge</source>
   <translation>Край</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Edge band</source>
   <translation>Полоса края</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Edge brush</source>
   <translation>Кисть по краям</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge contrast</source>
   <translation>Контраст края</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit</source>
   <translation>Редактор</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit the chosen design</source>
   <translation>Редактировать выбранный дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Edit values</source>
   <translation>Изменить значения</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Edited by a person</source>
   <translation>Редактировал человек</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Editing</source>
   <translation>Редактирование</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Edit…</source>
   <translation>Править…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Empty</source>
   <translation>Очистить</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Enlarge smaller pictures</source>
   <translation>Увеличивать меньшие снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged by</source>
   <translation>Чем увеличить</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Enlarged to {percent} %: pixels are missing. Upscale adds detail.</source>
   <translation>Увеличено до {percent} %: не хватает пикселей. Детали добавляет увеличение сетью.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Enlarged {factor:.1f} times by a network</source>
   <translation>Увеличено сетью в {factor:.1f} раза</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged {factor} times by a network: {time}</source>
   <translation>Увеличение в {factor} раза сетью: {time}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/save_controller.py" />
   <source>Enlarging</source>
   <translation>Увеличение</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Enter changes it, Delete takes it away</source>
   <translation>Enter меняет, Delete убирает</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Enter twice, or a click on its first corner</source>
   <translation>Enter дважды или щелчок на первом угле</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Erase</source>
   <translation>Стереть</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Erase brush</source>
   <translation>Кисть стирания</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Error</source>
   <translation>Ошибка</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Esc cancels. You can zoom and pan meanwhile.</source>
   <translation>Esc — отмена. Тем временем можно менять масштаб и двигать снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Evening</source>
   <translation>Вечерний</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Every saved file says</source>
   <translation>Каждый сохранённый файл говорит</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Every step is kept here. Click one to go back to it.</source>
   <translation>Здесь хранится каждый шаг. Щёлкните, чтобы вернуться к нему.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Everything of mine</source>
   <translation>Всё моё</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look</source>
   <translation>Экспорт стиля</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look…</source>
   <translation>Экспортировать стиль…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export the recipe</source>
   <translation>Экспорт рецепта</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export…</source>
   <translation>Экспорт…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/exposure.py" />
   <source>Exposure</source>
   <translation>Экспозиция</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Exposure time</source>
   <translation>Выдержка</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/eyedropper.py" />
   <source>Eyedropper, color {colour}</source>
   <translation>Пипетка, цвет {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>F2, Enter</source>
   <translation>F2, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Fabric</source>
   <translation>Ткань</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>Face and hands untouched</source>
   <translation>Лицо и руки не изменены</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Face and neck</source>
   <translation>Лицо и шея</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Failed</source>
   <translation>Не удалось</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Fails: {count}</source>
   <translation>Не выполнено: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Fair</source>
   <translation>Приемлемо</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Fall-off</source>
   <translation>Спад</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Fast</source>
   <translation>Скорость</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Favorite</source>
   <translation>Добавить в избранное</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Favourite</source>
   <translation>Избранное</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Favourite, or not</source>
   <translation>Избранное или нет</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites</source>
   <translation>Избранные</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites: {count}</source>
   <translation>Избранных: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Feather</source>
   <translation>Растушёвка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>File for a marketplace</source>
   <translation>Файл для маркетплейса</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>File of each picture</source>
   <translation>Файл каждого снимка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File size</source>
   <translation>Размер файла</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File type</source>
   <translation>Тип файла</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files</source>
   <translation>Файлы</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files and folders: {count}</source>
   <translation>Файлов и папок: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Files in a storage cannot be moved from here.</source>
   <translation>Файлы в хранилище нельзя переместить отсюда.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Files left out: {count}. The first is {name}: {reason}</source>
   <translation>Пропущено файлов: {count}. Первый – {name}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fills</source>
   <translation>Заполняет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Film-like</source>
   <translation>Как на плёнку</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_film.py" />
   <source>Filming the process of dressing</source>
   <translation>Съёмка процесса одевания</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Filters and order</source>
   <translation>Фильтры и порядок</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Find</source>
   <translation>Найти</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Find the lens that the picture's own data name</source>
   <translation>Найти объектив, названный в данных самого снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Find the object again</source>
   <translation>Найти объект снова</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/operation_rows.py" />
   <source>Find the value from the picture</source>
   <translation>Найти значение по снимку</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Find the values for each picture</source>
   <translation>Находить значения для каждого снимка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Finding the values</source>
   <translation>Подбор значений</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Finds a ColorChecker Classic in the picture and makes its colors come out right</source>
   <translation>Находит на снимке ColorChecker Classic и исправляет цвета по нему</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Finished</source>
   <translation>Завершено</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>First choose a design</source>
   <translation>Сначала выберите дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>First choose a person</source>
   <translation>Сначала выберите человека</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>First choose an item of the wardrobe.</source>
   <translation>Сначала выберите вещь в гардеробе.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>First say what is to be designed</source>
   <translation>Сначала скажите, что создать</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Fit</source>
   <translation>Вписать</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Fit on the body</source>
   <translation>Посадка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fits</source>
   <translation>Вмещается</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all</source>
   <translation>Исправить всё</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all does: {steps}</source>
   <translation>«Исправить всё» сделает: {steps}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all {count}</source>
   <translation>Исправить всё: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it</source>
   <translation>Исправить</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it: {rule}</source>
   <translation>Исправить: {rule}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip</source>
   <translation>Отражение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip horizontally</source>
   <translation>Отразить по горизонтали</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip vertically</source>
   <translation>Отразить по вертикали</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Focal length</source>
   <translation>Фокусное расстояние</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder after</source>
   <translation>Папка «после»</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder before</source>
   <translation>Папка «до»</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Folder for the designs</source>
   <translation>Папка для дизайнов</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Folder for the results</source>
   <translation>Папка для результатов</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of my own pictures</source>
   <translation>Папка с моими снимками</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of pictures I like</source>
   <translation>Папка со снимками, которые нравятся</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>Folder of the model Kandinsky 2.1, for designs</source>
   <translation>Папка модели Kandinsky 2.1 для дизайнов</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Folds of the body</source>
   <translation>Складки тела</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Font</source>
   <translation>Шрифт</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>For example a price; / begins a new line</source>
   <translation>Например, цена; / начинает новую строку</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>For example: a summer dress in green linen with small white dots</source>
   <translation>Например: летнее платье из зелёного льна в мелкий белый горошек</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Forget it</source>
   <translation>Забыть</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Forgot password</source>
   <translation>Забыли пароль?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Form</source>
   <translation>Форма</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Formality</source>
   <translation>Официальность</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Format</source>
   <translation>Формат</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Found by: {what}</source>
   <translation>Найдено по: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Four corners</source>
   <translation>Четыре угла</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Four marketplaces</source>
   <translation>Четыре маркетплейса</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Frame</source>
   <translation>Рамка</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/fill_frame.py" />
   <source>Frame {wanted} % · the product fills {now} %</source>
   <translation>Рамка {wanted} % · товар заполняет {now} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Free</source>
   <translation>Произвольно</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Free some space and go on.</source>
   <translation>Освободите место и продолжайте.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Free some space or choose another place.</source>
   <translation>Освободите место или выберите другое.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>Free some space, choose another folder or a smaller scale.</source>
   <translation>Освободите место, выберите другую папку или меньший масштаб.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Freedom</source>
   <translation>Свобода</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>From</source>
   <translation>Откуда</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>From the batch: {name}</source>
   <translation>Из пакета: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>From what was just done in the editor</source>
   <translation>Из только что сделанного в редакторе</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/value_field.py" />
   <source>From {low} to {high}</source>
   <translation>От {low} до {high}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further in</source>
   <translation>Глубже</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further out</source>
   <translation>Наружу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/gamma.py" />
   <source>Gamma</source>
   <translation>Гамма</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Gamut warning</source>
   <translation>Предупреждение об охвате</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Garment</source>
   <translation>Вещь</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Garments</source>
   <translation>Одежда</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Garments of the bank</source>
   <translation>Одежда банка</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Get a new one, or sign with one of this computer.</source>
   <translation>Получите новый или подпишите сертификатом этого компьютера.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Give #rrggbb.</source>
   <translation>Укажите #rrggbb.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Give #rrggbb; opacity is another value.</source>
   <translation>Укажите #rrggbb; непрозрачность — отдельное значение.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give 1 to {maximum} points: [x, y, pressure from 0 to 1].</source>
   <translation>Задайте от 1 до {maximum} точек: [x, y, нажим от 0 до 1].</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>Give [[x, y], ...] in pixels of the picture.</source>
   <translation>Укажите [[x, y], ...] в пикселях изображения.</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>Give a black and white picture, or one with transparent parts.</source>
   <translation>Дайте чёрно-белое изображение или такое, где есть прозрачные части.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>Give a list of objects with "part" ({parts}) and "colour" (#rrggbb) or "picture".</source>
   <translation>Дайте список объектов с "part" ({parts}) и "colour" (#rrggbb) либо "picture".</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Give a name that ends in one of: {suffixes}.</source>
   <translation>Дайте имя, которое кончается одним из: {suffixes}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give a name.</source>
   <translation>Укажите название.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give a number from {low:g} to {high:g}.</source>
   <translation>Задайте число от {low:g} до {high:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>Give a number from {minimum:g} to {maximum:g}.</source>
   <translation>Введите число от {minimum:g} до {maximum:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give a whole number from 0 to {largest}.</source>
   <translation>Укажите целое число от 0 до {largest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Give an ONNX file, or update the program.</source>
   <translation>Укажите файл ONNX или обновите программу.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give an object of names and places.</source>
   <translation>Дайте объект с именами и местами.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object of numbers, 0 to 32, and places.</source>
   <translation>Дайте объект с числами от 0 до 32 и местами.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object with {fields}.</source>
   <translation>Задайте объект с полями {fields}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>Give auto, or left, top, width and height as parts of the picture, 0 to 1.</source>
   <translation>Укажите auto или лево, верх, ширину и высоту долями изображения от 0 до 1.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give columns and rows: [120, -40].</source>
   <translation>Укажите столбцы и строки: [120, -40].</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Give it a {when}.</source>
   <translation>Добавьте {when}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give it an offset: [columns, rows].</source>
   <translation>Укажите сдвиг: [столбцы, строки].</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Give one of them a weight above 0.</source>
   <translation>Дайте чему-нибудь вес больше 0.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give one of: {allowed}.</source>
   <translation>Возможные значения: {allowed}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give one of: {kinds}.</source>
   <translation>Укажите одно из: {kinds}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give one of: {modes}.</source>
   <translation>Возможные значения: {modes}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>Give one.</source>
   <translation>Дайте одну.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Give the JSON file of a network.</source>
   <translation>Укажите JSON-файл нейросети.</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>Give the name of a file, or an object as in a project file.</source>
   <translation>Укажите имя файла или объект, как в файле проекта.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Give the palette a name.</source>
   <translation>Назовите палитру.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Give the two pictures of a pair the same name; the suffix may differ.</source>
   <translation>Назовите оба снимка пары одинаково; расширение может отличаться.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Give up the corners, then put the tool away</source>
   <translation>Отказаться от углов, затем убрать инструмент</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give x and y from {low:g} to {high:g}.</source>
   <translation>Дайте x и y от {low:g} до {high:g}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give x and y in pixels of the picture.</source>
   <translation>Дайте x и y в пикселях снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/glare.py" />
   <source>Glare</source>
   <translation>Блики</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Go</source>
   <translation>Войти</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Go on</source>
   <translation>Продолжить</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it</source>
   <translation>Продолжить его</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it, or choose another folder for the results.</source>
   <translation>Продолжите его или выберите другую папку для результатов.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Go on with it, or choose another folder.</source>
   <translation>Продолжите его или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Go on with that one, or choose another folder.</source>
   <translation>Продолжите в ней или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Go through holes and pieces, take one</source>
   <translation>Перейти по отверстиям и частям, выбрать</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Goes with the chosen one</source>
   <translation>Подходит к выбранному</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Golden</source>
   <translation>Золотой</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Good</source>
   <translation>Хорошо</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Gradient</source>
   <translation>Градиент</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Green</source>
   <translation>Зелёный</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Grey point</source>
   <translation>Точка серого</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Grey point: click what should be grey</source>
   <translation>Точка серого: щёлкните то, что должно быть серым</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Guessed: it was not said, but is near to what was. Click to keep or change it.</source>
   <translation>Догадка: этого не сказано, но это близко к сказанному. Щёлкните, чтобы оставить или изменить.</translation>
  </message>
  <message>
   <location filename="../../editor/views/conductor.py" />
   <source>Guest</source>
   <translation>Гость</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>H, middle button, wheel</source>
   <translation>H, средняя кнопка, колесо</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>HALD picture</source>
   <translation>Снимок HALD</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hair</source>
   <translation>Волосы</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Hair and fur</source>
   <translation>Волосы и мех</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hands</source>
   <translation>Кисти рук</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Harder brush</source>
   <translation>Жёстче кисть</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_rows.py" />
   <source>Hardness</source>
   <translation>Жёсткость</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hat</source>
   <translation>Шляпа</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Hatch what the cut-out may have wrong</source>
   <translation>Заштриховать, где вырезание может быть неверным</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Hatch where opacity is found from colors, as at hair and fur</source>
   <translation>Заштриховать, где непрозрачность найдена по цветам, как на волосах и мехе</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Hats</source>
   <translation>Головные уборы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Hats and bags</source>
   <translation>Шапки и сумки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dehaze.py" />
   <source>Haze</source>
   <translation>Дымка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Heal</source>
   <translation>Лечение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Height</source>
   <translation>Высота</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Height in pixels</source>
   <translation>Высота в пикселях</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Held back to {share} %, as the picture was good already.</source>
   <translation>Ослаблено до {share} %: снимок уже был хорош.</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Help</source>
   <translation>Справка</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Hem</source>
   <translation>Низ</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Hide all panels</source>
   <translation>Скрыть все панели</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Hide the password</source>
   <translation>Скрыть пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>High contrast</source>
   <translation>Высокая контрастность</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>High key</source>
   <translation>Высокий ключ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Highlights</source>
   <translation>Света</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Histogram</source>
   <translation>Гистограмма</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>History</source>
   <translation>История</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Hold to see the original</source>
   <translation>Удерживайте, чтобы увидеть оригинал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Holes</source>
   <translation>Отверстия</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Holes and pieces</source>
   <translation>Отверстия и части</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Holes: {count} found, {taken} removed. Click one to change that.</source>
   <translation>Отверстий: найдено {count}, убрано {taken}. Щёлкните отверстие, чтобы изменить.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hoodie</source>
   <translation>Худи</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Horizon</source>
   <translation>Горизонт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Horizontal</source>
   <translation>Горизонтальная</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>How a garment is worn is changed here.</source>
   <translation>Здесь меняют, как вещь сидит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How far</source>
   <translation>Как далеко</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>How garments are worn</source>
   <translation>Как надевать</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>How it is worn</source>
   <translation>Как носить</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How many</source>
   <translation>Сколько</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I do not like it</source>
   <translation>Не нравится</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>I have kept it</source>
   <translation>Код сохранён</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I like it</source>
   <translation>Нравится</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>ISO</source>
   <translation>ISO</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>If stopped</source>
   <translation>Если остановить</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>If the file exists</source>
   <translation>Если файл уже есть</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import a recipe</source>
   <translation>Импорт рецепта</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table of colors</source>
   <translation>Импорт таблицы цветов</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table…</source>
   <translation>Импортировать таблицу…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import…</source>
   <translation>Импорт…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>In its place</source>
   <translation>Вместо него</translation>
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
   <translation>На {level} из 10 снимков, похожих на проверенные, неверно не более {share} % объекта.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Include names of files and folders</source>
   <translation>Включить имена файлов и папок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Ink and wash</source>
   <translation>Перо и тушь</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Install it with: pip install vitrina[{extra}]</source>
   <translation>Установите: pip install vitrina[{extra}]</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Install it: pip install 'vitrina[provenance]'</source>
   <translation>Установите: pip install 'vitrina[provenance]'</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>Install lensfunpy, and the system's library GLib 2.</source>
   <translation>Установите lensfunpy и системную библиотеку GLib 2.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Install the driver and the onnxruntime package for {expected}, or choose another device.</source>
   <translation>Установите драйвер и пакет onnxruntime для {expected} или выберите другое устройство.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Install the newest Vitrina and open it again.</source>
   <translation>Установите новейшую Vitrina и откройте его снова.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Install the newest one.</source>
   <translation>Установите новейшую.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add one: vitrina models add.</source>
   <translation>Установите программу снова или добавьте нейросеть: vitrina models add.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add the network again.</source>
   <translation>Установите программу снова или добавьте нейросеть ещё раз.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Install them: pip install 'vitrina[generate]'</source>
   <translation>Установите их: pip install 'vitrina[generate]'</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Install them: pip install 'vitrina[provenance]', or save without.</source>
   <translation>Установите их: pip install 'vitrina[provenance]', или сохраните без них.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Installed: {names}.</source>
   <translation>Установлено: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/invert.py" />
   <source>Invert the mask</source>
   <translation>Инвертировать маску</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Is this right? The program is not sure what it is.</source>
   <translation>Это верно? Программа не уверена, что это.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It comes with the program: install that again.</source>
   <translation>Он входит в программу: установите её заново.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It does not look good</source>
   <translation>Выглядит плохо</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>It does not pass: {rules}.</source>
   <translation>Не соответствует правилам: {rules}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>It is back to its default.</source>
   <translation>Возвращено исходное значение.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is cut off or damaged: get it again.</source>
   <translation>Файл обрезан или повреждён: получите его заново.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>It is faint: the pictures hardly differ by more than chance. More pictures teach more.</source>
   <translation>Стиль слабый: отличие снимков почти случайно. Больше снимков дадут больше.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is no table for finished pictures: get another.</source>
   <translation>Это не таблица для готовых снимков: возьмите другую.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It is the name you sign in with.</source>
   <translation>С этим именем вы будете входить.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It looks good</source>
   <translation>Выглядит хорошо</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>It may be damaged: open an older one.</source>
   <translation>Возможно, он повреждён: откройте более ранний.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It may be of a newer Vitrina, or somebody's own: choose another one.</source>
   <translation>Возможно, он из более новой Vitrina или чей-то собственный: выберите другой.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>It may have been removed.</source>
   <translation>Возможно, её убрали.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It may have {longest} characters.</source>
   <translation>Наибольшая длина: {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It may have {shortest} to {longest}.</source>
   <translation>Может быть от {shortest} до {longest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It needs at least {shortest}.</source>
   <translation>Наименьшая длина: {shortest}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>It needs decoder/{file} or prior/{file}.</source>
   <translation>Нужен decoder/{file} или prior/{file}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>It opens your account if you forget the password. It is shown only now; nobody can find it again.</source>
   <translation>Он откроет вашу учётную запись, если вы забудете пароль. Он показан только сейчас: потом его никто не найдёт.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>It takes longer.</source>
   <translation>Это займёт больше времени.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items</source>
   <translation>Вещи</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_grid.py" />
   <source>Items of the wardrobe</source>
   <translation>Вещи гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items: {count}</source>
   <translation>Вещей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Its name fits {pattern}.</source>
   <translation>Имя подходит к {pattern}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole, and the list of {date} can be brought back.</source>
   <translation>Изображения целы, и список за {date} можно вернуть.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole; move the folder elsewhere to begin anew.</source>
   <translation>Изображения целы; чтобы начать заново, переместите папку в другое место.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Its shape was recognised to {share} % only. Say what it is.</source>
   <translation>Форма распознана лишь на {share} %. Скажите, что это.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblock.py" />
   <source>JPEG blocks</source>
   <translation>Блоки JPEG</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_format.py" />
   <source>JPEG has no transparency: the background becomes white.</source>
   <translation>В JPEG нет прозрачности: фон станет белым.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>JPEG quality</source>
   <translation>Качество JPEG</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Jacket or coat</source>
   <translation>Куртка или пальто</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Kandinsky</source>
   <translation>Kandinsky</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Kandinsky 2.1 needs {decoder} and {prior} beside each other.</source>
   <translation>Для Kandinsky 2.1 нужны {decoder} и {prior} рядом.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs about {need:.1f} GB of memory for {width} x {height} pixels; {free:.1f} GB are free.</source>
   <translation>Для {width} x {height} пикселей Kandinsky нужно около {need:.1f} ГБ памяти; свободно {free:.1f} ГБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Kandinsky needs its model.</source>
   <translation>Kandinsky нужна его модель.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs libraries that the program alone does not bring: {missing}.</source>
   <translation>Для Kandinsky нужны библиотеки, которых нет в самой программе: {missing}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Keep</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Keep it</source>
   <translation>Оставить</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Keep the place of shooting (GPS)</source>
   <translation>Оставить место съёмки (GPS)</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Keep the seed</source>
   <translation>Сохранять зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Keep this code</source>
   <translation>Сохраните этот код</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum} at once.</source>
   <translation>За один раз — не больше {maximum}.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum}.</source>
   <translation>Не больше {maximum}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Keyboard</source>
   <translation>Клавиатура</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Keys like {name} are not allowed for Content Credentials.</source>
   <translation>Такие ключи, как {name}, для Content Credentials не разрешены.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Kind</source>
   <translation>Вид вещи</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Known: {known}.</source>
   <translation>Известны: {known}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Language</source>
   <translation>Язык</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Language: {name}</source>
   <translation>Язык: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Large models</source>
   <translation>Большие модели</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Larger brush</source>
   <translation>Больше кисть</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Larger history</source>
   <translation>Развернуть историю</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest cache</source>
   <translation>Наибольший кэш</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest file to open</source>
   <translation>Наибольший файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn</source>
   <translation>Создать</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn a look</source>
   <translation>Стиль по снимкам</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Learn a look…</source>
   <translation>Создать стиль по снимкам…</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn from</source>
   <translation>По чему создавать</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learning</source>
   <translation>Создание стиля</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out</source>
   <translation>Не записывать</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out…</source>
   <translation>Не записывать…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Leave off the {what}: {why}.</source>
   <translation>Уберите: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Leave the batch as it is</source>
   <translation>Оставить пакет как есть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Left</source>
   <translation>Слева</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ankle</source>
   <translation>Левая щиколотка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left corner of the mouth</source>
   <translation>Левый угол рта</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ear</source>
   <translation>Левое ухо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left elbow</source>
   <translation>Левый локоть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye</source>
   <translation>Левый глаз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, inner corner</source>
   <translation>Левый глаз, внутренний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, outer corner</source>
   <translation>Левый глаз, внешний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left heel</source>
   <translation>Левая пятка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left hip</source>
   <translation>Левое бедро</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left index finger</source>
   <translation>Левый указательный палец</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left knee</source>
   <translation>Левое колено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left little finger</source>
   <translation>Левый мизинец</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Left out</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left shoulder</source>
   <translation>Левое плечо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left thumb</source>
   <translation>Левый большой палец</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left toes</source>
   <translation>Пальцы левой ноги</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left wrist</source>
   <translation>Левое запястье</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Left, Right, Enter</source>
   <translation>Влево, вправо, Enter</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Legs</source>
   <translation>Ноги</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Length</source>
   <translation>Длина</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Lens</source>
   <translation>Объектив</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Less blur</source>
   <translation>Меньше размытия</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Less motion</source>
   <translation>Меньше движения</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>Let all 24 patches of a ColorChecker Classic be seen, sharp, without glare, and a patch some 20 pixels wide.</source>
   <translation>Все 24 поля ColorChecker Classic должны быть видны, резкие, без бликов, каждое шириной около 20 пикселей.</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>Let its name end in .cube or .png.</source>
   <translation>Пусть имя оканчивается на .cube или .png.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Levels</source>
   <translation>Уровни</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Licences of all parts</source>
   <translation>Лицензии всех составных частей</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light</source>
   <translation>Свет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Light from</source>
   <translation>Свет со стороны</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light from the side</source>
   <translation>Свет сбоку</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Light grey</source>
   <translation>Светло-серый</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Light theme</source>
   <translation>Светлая</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like the picture</source>
   <translation>Как на снимке</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like {name}</source>
   <translation>Как {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/split_line.py" />
   <source>Line between original and result</source>
   <translation>Линия между оригиналом и результатом</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Link</source>
   <translation>Ссылка</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load a mask</source>
   <translation>Загрузить маску</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load…</source>
   <translation>Загрузить…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Local contrast</source>
   <translation>Локальный контраст</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Log out</source>
   <translation>Выйти</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Login</source>
   <translation>Логин</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Logs</source>
   <translation>Журналы</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Long hair lies over the garment: look at its ends.</source>
   <translation>Длинные волосы лежат на одежде: посмотрите на их концы.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Long sleeve</source>
   <translation>Лонгслив</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side</source>
   <translation>Длинная сторона</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side, 0: as it is</source>
   <translation>Длинная сторона, 0: как есть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Longest side</source>
   <translation>Длинная сторона</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Look</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_states.py" />
   <source>Look at it</source>
   <translation>Проверьте</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Look at it, or take another picture.</source>
   <translation>Просмотрите его или сделайте другой снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Look at them</source>
   <translation>Посмотреть</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Look at these first</source>
   <translation>Сначала взгляните на эти</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Look for it in another folder.</source>
   <translation>Поищите его в другой папке.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Look here.</source>
   <translation>Посмотрите сюда.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Looking at files…</source>
   <translation>Просмотр файлов…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Looking at it from near</source>
   <translation>Взгляд вблизи</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Looking at the person</source>
   <translation>Изучение человека</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Looking at the picture…</source>
   <translation>Просмотр снимка…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for holes ...</source>
   <translation>Поиск отверстий ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Looking for pictures</source>
   <translation>Поиск снимков</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for pieces ...</source>
   <translation>Поиск частей ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Looking for specks and scratches ...</source>
   <translation>Поиск точек и царапин...</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Looking for the color card</source>
   <translation>Поиск цветовой шкалы</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Looking for the person…</source>
   <translation>Поиск человека…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Looking through the wardrobe…</source>
   <translation>Просмотр гардероба…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Looks</source>
   <translation>Стили</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>MB</source>
   <translation>МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Made by Vitrina</source>
   <translation>Создано Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by a trained network</source>
   <translation>Создано обученной сетью</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by an algorithm that was not trained on pictures</source>
   <translation>Создал алгоритм, который не обучали на изображениях</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Made garments</source>
   <translation>Созданная одежда</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Made of a photograph and a network</source>
   <translation>Создано из фотографии и сетью</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Magenta – Green</source>
   <translation>Пурпурный – зелёный</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Magic wand</source>
   <translation>Волшебная палочка</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new code</source>
   <translation>Создать новый код</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new one…</source>
   <translation>Создать новый…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Make anew by the recipe</source>
   <translation>Сделать заново по рецепту</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Make designs</source>
   <translation>Создать дизайны</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Make it anew.</source>
   <translation>Создайте его заново.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>Make it longer, for example of a few unrelated words.</source>
   <translation>Сделайте его длиннее, например из нескольких не связанных слов.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Make the picture smaller.</source>
   <translation>Уменьшите изображение.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Make {count} designs</source>
   <translation>Создать дизайны: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Make {count} more</source>
   <translation>Создать ещё {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Makes a label, a poster or the side of a box a rectangle</source>
   <translation>Делает прямоугольником этикетку, плакат или сторону коробки</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Making designs</source>
   <translation>Создание дизайнов</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Many at once</source>
   <translation>Много сразу</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Many at once: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>Много сразу: готово {done}, проверить {doubtful}, не удалось {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Many at once…</source>
   <translation>Много сразу…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Many pictures by one recipe</source>
   <translation>Много снимков по одному рецепту</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Margin</source>
   <translation>Отступ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Mark it with the mask brush, or take another picture.</source>
   <translation>Отметьте его кистью маски или сделайте другой снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>Marketplace</source>
   <translation>Маркетплейс</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>Marketplaces refuse main pictures with words.</source>
   <translation>Маркетплейсы не принимают главные изображения со словами.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Mask</source>
   <translation>Маска</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask_strokes.py" />
   <source>Mask brush</source>
   <translation>Кисть маски</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask copied. Open another picture and paste it there.</source>
   <translation>Маска скопирована. Откройте другое изображение и вставьте её там.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask saved.</source>
   <translation>Маска сохранена.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Mask tools on the picture</source>
   <translation>Инструменты маски на снимке</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Matrix</source>
   <translation>Матрица</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Matte</source>
   <translation>Матовый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Medium</source>
   <translation>Средний</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Meeting the rules</source>
   <translation>Приведение к правилам</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Meets: {count}</source>
   <translation>Соответствует: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Mend it or take it away.</source>
   <translation>Исправьте его или уберите.</translation>
  </message>
  <message>
   <location filename="../../editor/views/menus.py" />
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Middle</source>
   <translation>Средний</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Middle grey (18 %)</source>
   <translation>Средне-серый (18 %)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Midtones</source>
   <translation>Средние</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Monitor</source>
   <translation>Монитор</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>More like it</source>
   <translation>Ещё такие</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>More like the chosen one</source>
   <translation>Больше похожих на выбранный</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Motion</source>
   <translation>Движение</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move a garment out or in</source>
   <translation>Переместить вещь наружу или глубже</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move the picture</source>
   <translation>Сдвинуть снимок</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Move them with the storage's own tools.</source>
   <translation>Переместите их средствами самого хранилища.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much background that the old clothes hid was made up: look there.</source>
   <translation>Много фона, который скрывала старая одежда, дорисовано: посмотрите на это место.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much skin that the old clothes hid was made up: look there.</source>
   <translation>Много кожи, которую скрывала старая одежда, дорисовано: посмотрите на это место.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Muted</source>
   <translation>Приглушённый</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>My data on this computer</source>
   <translation>Мои данные на этом компьютере</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>NVIDIA (CUDA)</source>
   <translation>NVIDIA (CUDA)</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Name</source>
   <translation>Имя</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Name a garment, a color, a pattern or a fabric in English, Ukrainian, Russian or Chinese.</source>
   <translation>Назовите вещь, цвет, узор или ткань по-русски, по-украински, по-английски или по-китайски.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Name the columns in its first row; that of the file names is "picture".</source>
   <translation>Назовите столбцы в первой строке; столбец с именами файлов — «picture».</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Name the folder that holds it: --folder DIR.</source>
   <translation>Назовите папку с ней: --folder DIR.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Names</source>
   <translation>Имена</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Narrow</source>
   <translation>Узкая</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Natural shadow</source>
   <translation>Естественная тень</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Network</source>
   <translation>Нейросеть</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Networks run on</source>
   <translation>Нейросети работают на</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Never</source>
   <translation>Никогда</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>New batch</source>
   <translation>Новый пакет</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>New here? Open the sample below, press Edit, then Remove background.</source>
   <translation>Впервые здесь? Откройте образец ниже, нажмите «Редактор», затем «Убрать фон».</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette</source>
   <translation>Новая палитра</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette…</source>
   <translation>Новая палитра…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New password</source>
   <translation>Новый пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New recovery code</source>
   <translation>Новый код восстановления</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Newest first</source>
   <translation>Сначала новые</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next area</source>
   <translation>Следующая область</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next control</source>
   <translation>Следующий элемент</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next doubt</source>
   <translation>Следующее сомнение</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next picture in doubt</source>
   <translation>Следующий сомнительный снимок</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>No Content Credentials: nothing of this can be checked</source>
   <translation>Нет Content Credentials: ничего из этого нельзя проверить</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>No batch was begun in {folder}.</source>
   <translation>В {folder} пакет не начинали.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No border</source>
   <translation>Без рамки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>No clothes were told apart</source>
   <translation>Одежда не распознана</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>No color card was found.</source>
   <translation>Цветовая шкала не найдена.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>No favourites yet</source>
   <translation>Избранных ещё нет</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>No filters</source>
   <translation>Без фильтров</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>No garment is chosen</source>
   <translation>Вещь не выбрана</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>No garment was found in the picture.</source>
   <translation>На изображении не найдено одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>No garments yet</source>
   <translation>Вещей пока нет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No hanger, stand or prop</source>
   <translation>Без вешалки, подставки и реквизита</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>No holes were found.</source>
   <translation>Отверстий не найдено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>No light makes this color of a grey.</source>
   <translation>Никакой свет не делает серое таким.</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>No longer a favorite</source>
   <translation>Убрать из избранного</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>No look</source>
   <translation>Без стиля</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>No marketplace</source>
   <translation>Без маркетплейса</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>No network for this task is installed.</source>
   <translation>Для этой задачи не установлена нейросеть.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>No object found.</source>
   <translation>Объект не найден.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>No object found. Bring it back with the Restore brush, or take another picture.</source>
   <translation>Объект не найден. Верните его кистью возврата или возьмите другой снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>No object was found.</source>
   <translation>Объект не найден.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>No person was found in the picture.</source>
   <translation>На снимке не найден человек.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>No picture</source>
   <translation>Нет снимка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>No picture in {before} has the name of one in {after}.</source>
   <translation>Ни один снимок в {before} не называется так, как в {after}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>No product was found in the picture, so nothing can be laid out around it.</source>
   <translation>На снимке не найден товар, поэтому нечего компоновать.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>No single change makes it better.</source>
   <translation>Ни одно отдельное изменение его не улучшит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>No specks or scratches were found.</source>
   <translation>Точек и царапин не найдено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>No steps yet. Choose a recipe, or add a step.</source>
   <translation>Шагов пока нет. Выберите рецепт или добавьте шаг.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>No style</source>
   <translation>Без живописи</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No text or mark beside the product</source>
   <translation>Без текста и отметок рядом с товаром</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Nobody to dress</source>
   <translation>Некого одевать</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Noise</source>
   <translation>Шум</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>None</source>
   <translation>Нет</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>None (sRGB)</source>
   <translation>Нет (sRGB)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>None of the pairs can be used.</source>
   <translation>Ни одна пара не подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>None of the pictures can be used.</source>
   <translation>Ни один снимок не подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>None of these can be made; the table says why</source>
   <translation>Ни один из этих снимков не сделать; таблица говорит почему</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>None of these words says something about a garment.</source>
   <translation>Ни одно из этих слов не говорит об одежде.</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>None: the model is not used</source>
   <translation>Нет: модель не используется</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Nose</source>
   <translation>Нос</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Not everything could be made to meet the rules.</source>
   <translation>Не всё удалось привести к правилам.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Not found: {words}</source>
   <translation>Не найдено: {words}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Not known</source>
   <translation>Неизвестен</translation>
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
   <translation>Не понято: {words}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one}</source>
   <translation>Не ваш вкус: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one} and {other}</source>
   <translation>Не ваш вкус: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Note</source>
   <translation>Примечание</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Notes</source>
   <translation>Заметки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Nothing found</source>
   <translation>Ничего не найдено</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Nothing in the mixture has a weight.</source>
   <translation>В смеси ничто не имеет веса.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Nothing in the wardrobe makes an outfit with it. Add more tops, bottoms or shoes.</source>
   <translation>Из вещей гардероба с этим ничего не складывается. Добавьте верх, низ или обувь.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Nothing is drawn on the sketch.</source>
   <translation>На эскизе ничего не нарисовано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet.</source>
   <translation>Пока ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet. Start with one of these: {tools}.</source>
   <translation>Пока ничего не изменено. Начните с одного из инструментов: {tools}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Nothing is ever sent to it.</source>
   <translation>На него никогда ничего не отправляется.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Nothing is said of how the picture came to be</source>
   <translation>Не сказано, как возникло это изображение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Nothing of this kind is worn, or too little of it is seen.</source>
   <translation>Такой одежды нет, или её видно слишком мало.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Nothing was designed yet</source>
   <translation>Дизайнов ещё не было</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object</source>
   <translation>Объект</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object fills</source>
   <translation>Объект заполняет</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Object hint</source>
   <translation>Подсказка об объекте</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Occasion</source>
   <translation>Случай</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Of what</source>
   <translation>Чего именно</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Off</source>
   <translation>Выкл.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Office</source>
   <translation>Офис</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Offline</source>
   <translation>Без сети</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Offline photo editor for people who sell things. MIT licence.</source>
   <translation>Фоторедактор без интернета для тех, кто продаёт. Лицензия MIT.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Old color cast</source>
   <translation>Цвет старого фона</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>On</source>
   <translation>Вкл.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>On opening</source>
   <translation>При открытии</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>On the background</source>
   <translation>На фоне</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>On the wall behind</source>
   <translation>На стене позади</translation>
  </message>
  <message>
   <location filename="../../editor/views/command_states.py" />
   <source>One edit at a time</source>
   <translation>Подождите, идёт другое действие</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>One edit at a time.</source>
   <translation>Подождите, идёт другое действие.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>One has 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 pixels.</source>
   <translation>Такой снимок имеет 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 пикселей.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One look does not explain these pairs: each may have been edited in its own way.</source>
   <translation>Один стиль не объясняет эти пары: возможно, каждую редактировали по-своему.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>One outfit on many people, or many garments on one</source>
   <translation>Один комплект на многих людях или много вещей на одном человеке</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One table of colors that does to every picture what was done to these. The two pictures of a pair have the same name and the same cut.</source>
   <translation>Одна таблица цветов, которая делает с каждым снимком то, что сделано с этими. У обоих снимков пары одинаковые имя и кадр.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Only numbers have a width, from 1 to 9, as {example}.</source>
   <translation>Ширину имеют только числа, от 1 до 9: {example}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Only those clicked</source>
   <translation>Только щёлкнутые</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Only {name} is taken: Vitrina opens one picture at a time.</source>
   <translation>Взят только файл {name}: Vitrina открывает снимки по одному.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Opacity</source>
   <translation>Непрозрачность</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Open</source>
   <translation>Открыть</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or start again from the picture.</source>
   <translation>Откройте более раннее автосохранение или начните со снимка заново.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or the picture itself.</source>
   <translation>Откройте более раннее автосохранение или сам снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Open an older one.</source>
   <translation>Откройте более ранний.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Open folder</source>
   <translation>Открыть папку</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Open front</source>
   <translation>Расстёгнуто</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Open in Try-on</source>
   <translation>Открыть в примерке</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open log folder</source>
   <translation>Открыть папку журналов</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>Open one, or choose a folder of your own pictures.</source>
   <translation>Откройте снимок или выберите папку со своими снимками.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Open the report at the end</source>
   <translation>Открыть отчёт в конце</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Open the wardrobe</source>
   <translation>Открыть гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Open {name}</source>
   <translation>Открыть {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Open: {folder}</source>
   <translation>Открыть: {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>OpenVINO</source>
   <translation>OpenVINO</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/work.py" />
   <source>Opened</source>
   <translation>Открыто</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opened {name}</source>
   <translation>Открыто: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opening {name}</source>
   <translation>Открытие {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open…</source>
   <translation>Открыть…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Or drag it on the body with Shift.</source>
   <translation>Или перетащите её на теле с Shift.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Order</source>
   <translation>Порядок</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Order by your taste</source>
   <translation>По вашему вкусу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Original</source>
   <translation>Оригинал</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Original on or off</source>
   <translation>Показать или скрыть оригинал</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Original size</source>
   <translation>Исходный размер</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Out</source>
   <translation>Навыпуск</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Outer</source>
   <translation>Верхняя</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Outfits</source>
   <translation>Образы</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Outfits appear here once there are things in the wardrobe.</source>
   <translation>Образы появятся здесь, когда в гардеробе будут вещи.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output black</source>
   <translation>Чёрный на выходе</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output white</source>
   <translation>Белый на выходе</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, blurred</source>
   <translation>Свой, размытый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, without color</source>
   <translation>Свой, без цвета</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF · up to {limit} MB</source>
   <translation>PNG, JPEG, WebP, TIFF, BMP, GIF и AVIF · до {limit} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Paint</source>
   <translation>Рисовать</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Paint along an edge: the brush takes what looks like what its middle covers, and no more.</source>
   <translation>Рисуйте вдоль края: кисть берёт лишь похожее на то, что под её серединой.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over a spot. What belongs there is found by itself; Alt-click to choose where from.</source>
   <translation>Закрасьте пятно. То, что должно быть на его месте, найдётся само; щёлкните с Alt, чтобы выбрать откуда.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over all of an object, with its shadow. It is filled from its surroundings.</source>
   <translation>Закрасьте весь предмет вместе с тенью. Место заполнится из окружающего.</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Paint over colors that it cannot show</source>
   <translation>Закрасить цвета, которых оно не передаёт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Painted clothes</source>
   <translation>Размеченная кистью одежда</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Painting</source>
   <translation>Рисование</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Pairs must show the same, not cropped or turned.</source>
   <translation>Снимки пары должны показывать одно и то же, без кадрирования и поворота.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palette</source>
   <translation>Палитра</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palettes</source>
   <translation>Палитры</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Panel</source>
   <translation>Панель</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Part {number} of {count}, {state}</source>
   <translation>Часть {number} из {count}, {state}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Parts: {count}</source>
   <translation>Частей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password</source>
   <translation>Пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password now</source>
   <translation>Текущий пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Paste</source>
   <translation>Вставить</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Paste a picture</source>
   <translation>Вставить снимок</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pasted.png</source>
   <translation>Вставлено.png</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Pattern</source>
   <translation>Узор</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern size</source>
   <translation>Размер узора</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern…</source>
   <translation>Узор…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/run_row.py" />
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Paused</source>
   <translation>Приостановлено</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Pauses after this one</source>
   <translation>Пауза после этого снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Pauses after those in work</source>
   <translation>Пауза после тех, что в работе</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Pen</source>
   <translation>Перо</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Pencil</source>
   <translation>Карандаш</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>People</source>
   <translation>Люди</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Percent</source>
   <translation>Проценты</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Perceptual</source>
   <translation>Перцепционная</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Person</source>
   <translation>Человек</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Person {number} of {count}</source>
   <translation>Человек {number} из {count}</translation>
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
   <translation>Снимок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Picture lies</source>
   <translation>Изображение</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/picture_preview.py" />
   <source>Picture {name}</source>
   <translation>Снимок {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures</source>
   <translation>Снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Pictures I like</source>
   <translation>Снимки, которые нравятся</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures and projects</source>
   <translation>Снимки и проекты</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Pictures cannot be looked at here.</source>
   <translation>Здесь нельзя рассматривать изображения.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_table.py" />
   <source>Pictures of the batch</source>
   <translation>Снимки пакета</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Pictures to make: {count}</source>
   <translation>Будет снимков: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} MB are opened; the limit can be raised in Preferences.</source>
   <translation>Открываются снимки до {limit:g} МБ; предел можно увеличить в настройках.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} megapixels are opened.</source>
   <translation>Открываются снимки до {limit:g} Мп.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Pieces</source>
   <translation>Части</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Pieces: {count}, {taken} removed. Click one to change that.</source>
   <translation>Частей: {count}, убрано {taken}. Щёлкните часть, чтобы изменить.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Place</source>
   <translation>Папка</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Place a wand, a hint or a corner</source>
   <translation>Поставить палочку, подсказку или угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Place of shooting is in the file. It is left out on saving unless you ask for it.</source>
   <translation>В файле записано место съёмки. При сохранении оно удаляется, если не попросить оставить.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Place {x}, {y}</source>
   <translation>Место {x}, {y}</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Places: {count}, {share} %</source>
   <translation>Мест: {count}, {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Point {number} of {count}: input {x} %, output {y} %</source>
   <translation>Точка {number} из {count}: вход {x} %, выход {y} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Polo</source>
   <translation>Поло</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Polygon</source>
   <translation>Многоугольник</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Preferences</source>
   <translation>Настройки</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Preferences…</source>
   <translation>Настройки…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_saving.py" />
   <source>Preparing for marketplaces</source>
   <translation>Подготовка для площадок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Preset</source>
   <translation>Пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Presets</source>
   <translation>Пресеты</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous doubt</source>
   <translation>Предыдущее сомнение</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous picture in doubt</source>
   <translation>Предыдущий сомнительный снимок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Price</source>
   <translation>Цена</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Price tag</source>
   <translation>Ценник</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Print…</source>
   <translation>Печать…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing</source>
   <translation>Процесс одевания</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing…</source>
   <translation>Процесс одевания…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Product fills the frame</source>
   <translation>Товар заполняет кадр</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Product on {width} x {height} px, fills {fill:g} %</source>
   <translation>Товар на {width} x {height} px, заполняет {fill:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Profile</source>
   <translation>Профиль</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Program</source>
   <translation>Программа</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Project saved.</source>
   <translation>Проект сохранён.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Projects of Vitrina</source>
   <translation>Проекты Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Proportions</source>
   <translation>Пропорции</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Purple and green edges</source>
   <translation>Пурпурные и зелёные края</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Put back</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Put doubtful ones aside</source>
   <translation>Откладывать сомнительные</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Put in: {fields}. A slash makes folders.</source>
   <translation>Можно вставить: {fields}. Косая черта создаёт папки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on</source>
   <translation>Надеть</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on: {name}</source>
   <translation>Надеть: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Put the folder back, then open the wardrobe again.</source>
   <translation>Верните папку на место и откройте гардероб снова.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several photographs</source>
   <translation>Составлено из нескольких фотографий</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures</source>
   <translation>Составлено из нескольких изображений</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures; a trained network made one of them</source>
   <translation>Составлено из нескольких изображений; одно из них создала обученная сеть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Putting garments on</source>
   <translation>Надевание вещей</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Quality</source>
   <translation>Качество</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Quick</source>
   <translation>Быстро</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Quit</source>
   <translation>Выйти из Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Radius</source>
   <translation>Радиус</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Reading the backdrop</source>
   <translation>Чтение фона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Reading the mask</source>
   <translation>Чтение маски</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Ready</source>
   <translation>Готово</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Ready to start</source>
   <translation>Готово к началу</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Real garments</source>
   <translation>Настоящая одежда</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Recent</source>
   <translation>Недавние</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Recent colors</source>
   <translation>Недавние цвета</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Recent pictures</source>
   <translation>Недавние снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Recipe</source>
   <translation>Рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_acts.py" />
   <source>Recipe {name} is kept; Batch uses it on many pictures.</source>
   <translation>Рецепт {name} сохранён; Пакет применит его ко многим снимкам.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Recipes</source>
   <translation>Рецепты</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Recorded from a virtual scene</source>
   <translation>Записано с виртуальной сцены</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Recovery code</source>
   <translation>Код восстановления</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Red</source>
   <translation>Красный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Red edges</source>
   <translation>Красные края</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Redo</source>
   <translation>Повторить</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Redo: {step}</source>
   <translation>Повторить: {step}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Reflection</source>
   <translation>Отражение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Regular</source>
   <translation>Обычный</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Reject</source>
   <translation>Отклонить</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Rejected</source>
   <translation>Отклонено</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Relative colorimetric</source>
   <translation>Относительная колориметрическая</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Remove</source>
   <translation>Удаление</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>Remove again</source>
   <translation>Убрать ещё раз</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Remove all holes</source>
   <translation>Убрать все отверстия</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Remove background</source>
   <translation>Убрать фон</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Remove object</source>
   <translation>Удаление предмета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Remove specks below</source>
   <translation>Убрать крапинки до</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the background</source>
   <translation>Удаление фона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the object</source>
   <translation>Удаление предмета</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Rendering intent</source>
   <translation>Цветопередача</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/rendering_sign.py" />
   <source>Rendering…</source>
   <translation>Снимок обновляется…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Repeats</source>
   <translation>Повторяется</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Replace files that are there</source>
   <translation>Заменять имеющиеся файлы</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it</source>
   <translation>Заменить</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it…</source>
   <translation>Заменить…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace the original</source>
   <translation>Заменить оригинал</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Report</source>
   <translation>Отчёт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Reset</source>
   <translation>Сбросить</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Reset all settings</source>
   <translation>Сбросить всю коррекцию</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Resize</source>
   <translation>Изменение размера</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Restore</source>
   <translation>Вернуть</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Restore brush</source>
   <translation>Кисть возврата</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Result</source>
   <translation>Результат</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_grid.py" />
   <source>Results</source>
   <translation>Результаты</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Results would lie among the pictures.</source>
   <translation>Результаты оказались бы среди снимков.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Retouch</source>
   <translation>Ретушь</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Retouch again</source>
   <translation>Ретушировать ещё раз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Retouching</source>
   <translation>Ретуширование</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Retry failed: {count}</source>
   <translation>Повторить неудачные: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Right</source>
   <translation>Справа</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ankle</source>
   <translation>Правая щиколотка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right corner of the mouth</source>
   <translation>Правый угол рта</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ear</source>
   <translation>Правое ухо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right elbow</source>
   <translation>Правый локоть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye</source>
   <translation>Правый глаз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, inner corner</source>
   <translation>Правый глаз, внутренний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, outer corner</source>
   <translation>Правый глаз, внешний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right heel</source>
   <translation>Правая пятка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right hip</source>
   <translation>Правое бедро</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right index finger</source>
   <translation>Правый указательный палец</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right knee</source>
   <translation>Правое колено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right little finger</source>
   <translation>Правый мизинец</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right shoulder</source>
   <translation>Правое плечо</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right thumb</source>
   <translation>Правый большой палец</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right toes</source>
   <translation>Пальцы правой ноги</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right wrist</source>
   <translation>Правое запястье</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Rings around specks and scratches; dashed where they are left alone</source>
   <translation>Кольца вокруг точек и царапин; пунктиром те, которые остаются</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Roll up the {what}: {why}.</source>
   <translation>Подверните: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>Rotate</source>
   <translation>Поворот</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Round</source>
   <translation>Круг</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Row {row} of {name} names no picture.</source>
   <translation>Строка {row} в {name} не называет изображения.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}, in part from third parties: {source}</source>
   <translation>Правила от {date}, частично из других источников: {source}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}: {source}</source>
   <translation>Правила от {date}: {source}</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Said of it: {said}</source>
   <translation>О нём сказано: {said}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Said twice and differently: {what}. The first counts.</source>
   <translation>Сказано дважды и по-разному: {what}. Действует первое.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Sample</source>
   <translation>Образец</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Saturation</source>
   <translation>Насыщенность</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Saturation intent</source>
   <translation>Насыщенность</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save</source>
   <translation>Сохранить</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Save a preset to give the correction to the whole shoot.</source>
   <translation>Сохраните пресет, чтобы дать коррекцию всей съёмке.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset</source>
   <translation>Сохранить как пресет</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset…</source>
   <translation>Сохранить как пресет…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Save as recipe…</source>
   <translation>Сохранить как рецепт…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save as…</source>
   <translation>Сохранить как…</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Save for marketplaces</source>
   <translation>Сохранить для площадок</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Save it as CSV in UTF-8.</source>
   <translation>Сохраните её как CSV в UTF-8.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Save it as GIF, WebP or MP4</source>
   <translation>Сохранить как GIF, WebP или MP4</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save it as it is, too</source>
   <translation>Сохранить также как есть</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Save it with 8 or 16 bits a channel as RGB, in the program it comes from.</source>
   <translation>Сохраните его как RGB с 8 или 16 битами на канал в программе, где он создан.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Save it without transparency.</source>
   <translation>Сохраните его без прозрачности.</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Save report</source>
   <translation>Сохранить отчёт</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save report…</source>
   <translation>Сохранить отчёт…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Save the design</source>
   <translation>Сохранить дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Save the flat-lay</source>
   <translation>Сохранить раскладку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Save the flat-lay…</source>
   <translation>Сохранить раскладку…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask</source>
   <translation>Сохранить маску</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask as a grey picture</source>
   <translation>Сохранить маску как серое изображение</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Save the project</source>
   <translation>Сохранение проекта</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save the project…</source>
   <translation>Сохранить проект…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Save the recipe</source>
   <translation>Сохранить рецепт</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Save the recovery code</source>
   <translation>Сохранение кода восстановления</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save {count} files</source>
   <translation>Сохранить файлы: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save, share, take from the editor</source>
   <translation>Сохранить, поделиться, взять из редактора</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {count} files in {folder}</source>
   <translation>Сохранено файлов: {count}, в {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Saved {name}</source>
   <translation>Сохранено: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {name} in {folder}</source>
   <translation>Файл {name} сохранён в папке {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Saved.</source>
   <translation>Сохранено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save…</source>
   <translation>Сохранить…</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_progress.py" />
   <source>Saving</source>
   <translation>Сохранение</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Saving the mask</source>
   <translation>Сохранение маски</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_files.py" />
   <source>Saving the project</source>
   <translation>Сохранение проекта</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Say at the left what you want to see, then make designs</source>
   <translation>Скажите слева, что хотите увидеть, и создайте дизайны</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Say in the file how it was made</source>
   <translation>Записать в файл, как он сделан</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Say of outfits whether you like them: the next ones follow. It stays on this computer.</source>
   <translation>Говорите, нравятся ли образы: следующие это учтут. Всё остаётся на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Say what garment it is to see what goes with it.</source>
   <translation>Скажите, что это за одежда, чтобы увидеть, что к ней подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Say what is to be designed, for example: a red linen dress with dots.</source>
   <translation>Скажите, что создать, например: красное льняное платье в горошек.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Say what is to be seen.</source>
   <translation>Скажите, что должно быть видно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Says how it was made</source>
   <translation>Сказано, как сделано</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a negative on film</source>
   <translation>Отсканировано с негатива на плёнке</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a positive on film</source>
   <translation>Отсканировано с позитива на плёнке</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a print</source>
   <translation>Отсканировано с отпечатка</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Score: {points} of 100</source>
   <translation>Оценка: {points} из 100</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/scratches.py" />
   <source>Scratches and hairs</source>
   <translation>Царапины и волоски</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Scratches: {count} pieces found, {taken} taken away.</source>
   <translation>Царапины: найдено частей {count}, убрано {taken}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture</source>
   <translation>Поиск по снимку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture…</source>
   <translation>Поиск по снимку…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Search by words.</source>
   <translation>Ищите по словам.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Search the wardrobe</source>
   <translation>Искать в гардеробе</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search the wardrobe by words or by a picture</source>
   <translation>Искать в гардеробе по словам или снимку</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Season</source>
   <translation>Сезон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Second color</source>
   <translation>Второй цвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Seconds</source>
   <translation>Секунды</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>See the original while held</source>
   <translation>Видеть оригинал, пока удерживается</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Seed</source>
   <translation>Зерно</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Send back to the batch</source>
   <translation>Вернуть в пакет</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Send the correction back</source>
   <translation>Вернуть исправление</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Sensor noise</source>
   <translation>Шум сенсора</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Sent to the printer.</source>
   <translation>Отправлено на печать.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Set four corners</source>
   <translation>Отметить четыре угла</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Set new password</source>
   <translation>Установить новый пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Settings</source>
   <translation>Коррекция</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Shade</source>
   <translation>Оттенок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Shadow</source>
   <translation>Тень</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Shadow and reflection</source>
   <translation>Тень и отражение</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Shadows</source>
   <translation>Тени</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Shall nobody see in the file how the picture was made?</source>
   <translation>Чтобы никто не увидел в файле, как сделано изображение?</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Shape</source>
   <translation>Форма</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Sharpness</source>
   <translation>Резкость</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Shift edge</source>
   <translation>Сдвиг края</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift the garment on the body</source>
   <translation>Сдвинуть вещь на теле</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+click</source>
   <translation>Shift и щелчок</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+drag</source>
   <translation>Shift и перетаскивание</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shirt</source>
   <translation>Рубашка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Shoes</source>
   <translation>Обувь</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Shoes cannot be tried on.</source>
   <translation>Обувь нельзя примерить.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shorts</source>
   <translation>Шорты</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Show doubt</source>
   <translation>Показать сомнительное</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Show everything</source>
   <translation>Показать всё</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Show in folder</source>
   <translation>Показать в папке</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Show on the picture</source>
   <translation>Показать на изображении</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Show the edge band</source>
   <translation>Показать полосу края</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Show the password</source>
   <translation>Показать пароль</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Show the picture as this device would</source>
   <translation>Показать снимок, как на этом устройстве</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Show what was found</source>
   <translation>Показать найденное</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Show where it is now.</source>
   <translation>Покажите, где он теперь.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Shown on</source>
   <translation>Показано на</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Side by side</source>
   <translation>Рядом</translation>
  </message>
  <message>
   <location filename="../../editor/views/form_page.py" />
   <source>Sign in</source>
   <translation>Вход</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Sign in or create an account</source>
   <translation>Войти или создать запись</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Sign with Content Credentials</source>
   <translation>Подписать (Content Credentials)</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold, and who signed is trusted</source>
   <translation>Подпись и пиксели подлинны, подписавшему доверяют</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold; nobody known vouches for who signed</source>
   <translation>Подпись и пиксели подлинны; за подписавшего никто известный не ручается</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Six digits from 0 to F, as in #EFEFEF</source>
   <translation>Шесть цифр от 0 до F, например #EFEFEF</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Size</source>
   <translation>Размер</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Size of the result</source>
   <translation>Размер результата</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch</source>
   <translation>Эскиз</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Sketch a garment</source>
   <translation>Эскиз одежды</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch…</source>
   <translation>Эскиз…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Skirt</source>
   <translation>Юбка</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Sleeves</source>
   <translation>Рукава</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Smaller brush</source>
   <translation>Меньше кисть</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Smaller history</source>
   <translation>Свернуть историю</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Smallest change</source>
   <translation>Наименьшее изменение</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Smart casual</source>
   <translation>Смарт-кэжуал</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Smooth</source>
   <translation>Сгладить</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Soft pastel</source>
   <translation>Мягкая пастель</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Soft proof</source>
   <translation>Экранная проба</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Soft proof and monitor</source>
   <translation>Экранная проба и монитор</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Soft proof and monitor…</source>
   <translation>Экранная проба и монитор…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Soft, under product</source>
   <translation>Мягкая, под товаром</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Softer brush</source>
   <translation>Мягче кисть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Softness</source>
   <translation>Мягкость</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Some fields need a change.</source>
   <translation>Некоторые поля нужно исправить.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Some files could not be deleted, the first is {path}</source>
   <translation>Некоторые файлы не удалось удалить, первый из них: {path}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Somebody who is seen from the head to the hips at least. The picture stays on this computer.</source>
   <translation>Человек должен быть виден хотя бы от головы до бёдер. Снимок остаётся на этом компьютере.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Something is carried in front of the garment: look at its edges.</source>
   <translation>Перед одеждой что-то держат: посмотрите на его края.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Something went wrong inside Vitrina.</source>
   <translation>В Vitrina произошла внутренняя ошибка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Space</source>
   <translation>Пробел</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Specks and scratches are shown</source>
   <translation>Точки и царапины отмечены</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Specks: {count} found, {taken} taken away.</source>
   <translation>Точки: найдено {count}, убрано {taken}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Split</source>
   <translation>Разделено</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Split, side by side, result</source>
   <translation>Разделено, рядом, результат</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Sport or home</source>
   <translation>Спорт или дом</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Stands on a line</source>
   <translation>Стоит на линии</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Stars</source>
   <translation>Звёзды</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Start</source>
   <translation>Начать</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Start afresh, or put an old copy back.</source>
   <translation>Начните сначала или верните старую копию.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Start designs from it</source>
   <translation>Начать дизайн с этого</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from</source>
   <translation>Начать с</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Start from a garment of the bank</source>
   <translation>Начать с одежды банка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from a photo</source>
   <translation>Начать с фото</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from a photo or an item of the wardrobe to give it another color, pattern or fabric.</source>
   <translation>Начните с фото или вещи гардероба, чтобы дать ей другой цвет, узор или ткань.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from it</source>
   <translation>Начать с этого</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from the words alone</source>
   <translation>Начать только со слов</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Start with</source>
   <translation>Начните здесь:</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Start, or go on</source>
   <translation>Начать или продолжить</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Started from</source>
   <translation>Начато с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>State</source>
   <translation>Состояние</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Stay signed in</source>
   <translation>Оставаться в системе</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Step</source>
   <translation>Шаг</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Stop and keep it</source>
   <translation>Остановить и сохранить</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Stopped; what is done is kept</source>
   <translation>Остановлено; готовое сохранено</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>Stopping</source>
   <translation>Остановка</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Storage</source>
   <translation>Хранилище</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Straight</source>
   <translation>Прямая</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/curve.py" />
   <source>Straight curve again</source>
   <translation>Снова прямая</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Straighten</source>
   <translation>Выравнивание</translation>
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
   <translation>Надёжно</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Strong black and white</source>
   <translation>Контрастный чёрно-белый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Studio sweep</source>
   <translation>Студийный фон</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Style</source>
   <translation>Живопись</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>Styles</source>
   <translation>Живопись и рисунок</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Sure.</source>
   <translation>Надёжно.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap erase and restore</source>
   <translation>Стирание ↔ возврат</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap the sides</source>
   <translation>Поменять стороны местами</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Swap the {what} for the {by}: {why}.</source>
   <translation>Замените: {what} → {by}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch off</source>
   <translation>Выключить</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch on</source>
   <translation>Включить</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>T-shirt</source>
   <translation>Футболка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Table</source>
   <translation>Таблица</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Table of colors</source>
   <translation>Таблица цветов</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Tables of colors</source>
   <translation>Таблицы цветов</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Tags</source>
   <translation>Метки</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Take a color from the picture</source>
   <translation>Взять цвет со снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file</source>
   <translation>Взять рисунок из файла</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file…</source>
   <translation>Взять рисунок из файла…</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take a garment off the list</source>
   <translation>Убрать вещь из списка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>Take a larger picture of it.</source>
   <translation>Сделайте снимок крупнее.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>Take another one, or leave it out.</source>
   <translation>Возьмите другой или пропустите его.</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Take back what was said</source>
   <translation>Взять сказанное назад</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Take it away</source>
   <translation>Убрать</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Take it away, choose another folder, or allow that files are replaced.</source>
   <translation>Уберите его, выберите другую папку или разрешите замену файлов.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it in the light of the other pictures, exposed as they.</source>
   <translation>Снимите её в том же свете и с той же экспозицией, что и другие снимки.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it with less exposure, and without glare on the card.</source>
   <translation>Снимите её с меньшей экспозицией и без бликов.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Take light of the scene</source>
   <translation>Свет сцены</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off</source>
   <translation>Снять</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off the list</source>
   <translation>Убрать из списка</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off: {name}</source>
   <translation>Снять: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Take one of 65 or fewer steps.</source>
   <translation>Возьмите таблицу не более чем на 65 шагов.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Take out of the grid</source>
   <translation>Убрать из сетки</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Take out of the wardrobe</source>
   <translation>Убрать из гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/step_row.py" />
   <source>Take out: {title}</source>
   <translation>Убрать: {title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Take the chosen lines out</source>
   <translation>Убрать выбранные строки</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Take the four corners away</source>
   <translation>Убрать четыре угла</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Take the last color out</source>
   <translation>Убрать последний цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take the last corner back</source>
   <translation>Убрать последний угол</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Take the link away, or choose another folder.</source>
   <translation>Уберите ссылку или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Take the mask from a file</source>
   <translation>Взять маску из файла</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Take this place away</source>
   <translation>Убрать это место</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>Take up to 60 letters, without slashes, colons, stars, quotation marks and dots at the start.</source>
   <translation>До 60 знаков, без косых черт, двоеточий, звёздочек, кавычек и точки в начале.</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Taken</source>
   <translation>Снято</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Taken away</source>
   <translation>Вычесть</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken from a screen</source>
   <translation>Снято с экрана</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Taken out of the wardrobe: {count}</source>
   <translation>Убрано из гардероба: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera</source>
   <translation>Снято камерой</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera, from several shots</source>
   <translation>Снято камерой, из нескольких кадров</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Takes the background away at once</source>
   <translation>Сразу убирает фон</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Technical details</source>
   <translation>Технические подробности</translation>
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
   <translation>Текст рядом с товаром убран</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Text size</source>
   <translation>Размер текста</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The Content Credentials are broken and cannot be read</source>
   <translation>Content Credentials повреждены, прочитать их нельзя</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account and all its data</source>
   <translation>Учётная запись и все её данные</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account, its preferences, presets, recent files and unsaved work are deleted for good. Pictures you saved stay where they are.</source>
   <translation>Учётная запись, её настройки, пресеты, список недавних файлов и несохранённая работа исчезнут навсегда. Сохранённые снимки останутся на своих местах.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts cannot be read or written: {reason} ({path})</source>
   <translation>Не удалось прочитать или записать учётные записи: {reason} ({path})</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts on this computer were written by a newer Vitrina.</source>
   <translation>Учётные записи на этом компьютере созданы более новой версией Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The adapter {name} was made for another model.</source>
   <translation>Адаптер {name} сделан для другой модели.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/showing.py" />
   <source>The bank has no garment {name}.</source>
   <translation>В банке нет одежды {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>The batch in this folder was begun with another Vitrina.</source>
   <translation>Пакет в этой папке начат в другой версии Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The camera raw picture was developed with the camera's white balance.</source>
   <translation>RAW-снимок проявлен с балансом белого камеры.</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The certificate is not valid any more, and no time stamp tells when it signed</source>
   <translation>Сертификат уже не действителен, а метки времени подписи нет</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} expired on {date}.</source>
   <translation>Срок сертификата {name} истёк {date}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} is valid from {date} only.</source>
   <translation>Сертификат {name} действителен только с {date}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>The check starts with the first result.</source>
   <translation>Проверка начнётся с первым результатом.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The chosen item of the wardrobe</source>
   <translation>Выбранная вещь гардероба</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>The color card is too dark.</source>
   <translation>Цветовая шкала слишком тёмная.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The color profile is broken and was ignored.</source>
   <translation>Цветовой профиль повреждён и не учтён.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>The column {column} says nothing that is known here: {text}.</source>
   <translation>В столбце {column} нет ничего известного: {text}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The crop area lies outside the picture.</source>
   <translation>Рамка кадра лежит вне снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The device {expected} cannot be used; {running} is used instead.</source>
   <translation>Устройство {expected} недоступно; вместо него работает {running}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/pool.py" />
   <source>The device {failed} failed; the processor is used instead.</source>
   <translation>Устройство {failed} отказало; вместо него работает процессор.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The domain of {name} ends before it begins.</source>
   <translation>Область значений таблицы {name} кончается раньше, чем начинается.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>The edge band is shown</source>
   <translation>Показана полоса края</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The feet were hidden, so the legs end without them.</source>
   <translation>Ступни были скрыты, поэтому ноги кончаются без них.</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>The file could not be signed: {reason}.</source>
   <translation>Файл не удалось подписать: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file has Content Credentials, which are kept where the extra provenance is installed.</source>
   <translation>Файл имеет Content Credentials; они сохранятся, если установлено дополнение provenance.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds further channels, which were not opened.</source>
   <translation>В файле есть дополнительные каналы, они не открыты.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds several pictures: the first one was opened.</source>
   <translation>В файле несколько снимков: открыт первый.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The file is not a network that this program can run: {reason}.</source>
   <translation>Файл не является нейросетью, которую может выполнить эта программа: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The file of accounts is damaged: {path}</source>
   <translation>Файл учётных записей повреждён: {path}</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file says where the picture was taken.</source>
   <translation>В файле записано, где сделан снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The file was changed after it was signed</source>
   <translation>Файл изменён после подписи</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>Не удалось создать папку {folder}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>The folder {folder} is not there.</source>
   <translation>Папки {folder} нет.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>The folder {name} cannot be opened: {reason}.</source>
   <translation>Папку {name} не удаётся открыть: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The folder {name} is not there.</source>
   <translation>Папки {name} нет.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>The garment is only {side} pixels large in this picture.</source>
   <translation>На этом изображении вещь размером всего {side} пикселей.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The generator makes no {category}.</source>
   <translation>Генератор не создаёт: {category}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/templates.py" />
   <source>The generator makes no {garment} that is good enough to be shown.</source>
   <translation>Генератор не создаёт достаточно хорошего для показа: {garment}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The gray picture was converted by its color profile.</source>
   <translation>Чёрно-белый снимок преобразован по его цветовому профилю.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>The heart of a design keeps it here</source>
   <translation>Сердечко дизайна сохраняет его здесь</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {key} does not belong to the certificate {name}.</source>
   <translation>Ключ {key} не относится к сертификату {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {name} is closed by a password.</source>
   <translation>Ключ {name} закрыт паролем.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>The largest</source>
   <translation>Самую большую</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>The last: {reason}</source>
   <translation>Последняя причина: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>The list of lenses cannot be opened.</source>
   <translation>Не удалось открыть список объективов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is damaged: {name}.</source>
   <translation>Список гардероба в {folder} повреждён: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is not there: {name}.</source>
   <translation>Списка гардероба в {folder} нет: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>The look {name} cannot be read.</source>
   <translation>Стиль {name} не удаётся прочитать.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>The main button of a dialog</source>
   <translation>Главная кнопка окна</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} cannot be read: {reason}.</source>
   <translation>Файл правил {name} не читается: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} has no field {field}.</source>
   <translation>В файле правил {name} нет поля {field}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} is wrong at {field}: {reason}.</source>
   <translation>В файле правил {name} ошибка в {field}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The mode of a stroke cannot be {mode}.</source>
   <translation>Режим мазка не может быть {mode}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model cannot be loaded: {reason}.</source>
   <translation>Модель не загружается: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model ended by itself.</source>
   <translation>Модель остановилась сама.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB) and needs about {need} GB of memory.</source>
   <translation>Модель полная ({size} ГБ), ей нужно около {need} ГБ памяти.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB), but needs about {need} GB of memory; {free} GB are free now.</source>
   <translation>Модель полная ({size} ГБ), но ей нужно около {need} ГБ памяти; сейчас свободно {free} ГБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>The model {name} is not installed here.</source>
   <translation>Модель {name} здесь не установлена.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The name {name} is too long.</source>
   <translation>Имя {name} слишком длинное.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The network could not run: {reason}.</source>
   <translation>Не удалось выполнить нейросеть: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives a tensor of shape {shape}, which is not a mask.</source>
   <translation>Нейросеть возвращает тензор формы {shape}, а это не маска.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives no features.</source>
   <translation>Сеть не даёт признаков.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives {found} channels, its record reads number {wanted}.</source>
   <translation>Каналов на выходе нейросети: {found}, а описание читает номер {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/tile_tensor.py" />
   <source>The network gives {found}, but {wanted} was expected.</source>
   <translation>Нейросеть даёт {found}, а ожидалось {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its record names {wanted} classes.</source>
   <translation>Нейросеть даёт {found}, а в описании названо классов: {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its task needs {wanted}.</source>
   <translation>Нейросеть выдаёт {found}, а для её задачи нужно {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network has no {kind} called "{name}", it has: {names}.</source>
   <translation>У нейросети нет порта {kind} «{name}», есть: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The network of a stroke cannot be {model}.</source>
   <translation>Сеть штриха не может быть {model}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network takes {found}, its record gives {wanted}.</source>
   <translation>Нейросеть принимает {found}, а в описании {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>The object may have been missed altogether.</source>
   <translation>Возможно, объект не найден вовсе.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The offset of a stroke cannot be {offset}.</source>
   <translation>Сдвиг мазка не может быть таким: {offset}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>The old background is uneven: expect stains in its shadow.</source>
   <translation>Старый фон неровный: в тени возможны пятна.</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>The original is never changed</source>
   <translation>Оригинал не меняется</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>The original is replaced only when you say so twice.</source>
   <translation>Оригинал заменяется, только если подтвердить это дважды.</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>The other side follows, so that nothing is stretched.</source>
   <translation>Другая сторона меняется сама, и снимок не растягивается.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ has a dot too many.</source>
   <translation>После @ лишняя точка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ needs a dot, as in studio.com.</source>
   <translation>После @ нужна точка, как в studio.com.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>The person in the picture does not wear such a garment.</source>
   <translation>Человек на изображении не носит такой одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is seen from behind, the garment from its front.</source>
   <translation>Человек виден сзади, а одежда — спереди.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is small in the picture: the garment shows little detail.</source>
   <translation>Человек на изображении мал: на одежде мало деталей.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is turned to the side: the garment is as seen from the front.</source>
   <translation>Человек стоит боком, а одежда — как видно спереди.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: look at the hips and the knees.</source>
   <translation>Человек сидит: посмотрите на бёдра и колени.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: skirts and dresses may lie wrong.</source>
   <translation>Человек сидит: юбки и платья могут лечь неправильно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person wears a dress or a long coat: what lay under it was made up.</source>
   <translation>На человеке платье или длинное пальто: то, что было под ним, дорисовано.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The photograph of a real garment was cut out by a network and given other cloth. Every saved file says so in its data.</source>
   <translation>Фотография настоящей одежды вырезана сетью, и ей дана другая ткань. Каждый сохранённый файл сообщает об этом в своих данных.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>The picture cannot be written as {format}: {reason}.</source>
   <translation>Не удалось записать снимок как {format}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The picture could not be made: {reason}.</source>
   <translation>Изображение не удалось создать: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>The picture could not be opened</source>
   <translation>Не удалось открыть снимок</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture has {longest} px on its longer side.</source>
   <translation>Длинная сторона снимка — {longest} px.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The picture has {width} x {height} pixels here.</source>
   <translation>Снимок здесь имеет {width} × {height} пикс.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>The picture is too dark to be matched.</source>
   <translation>Снимок слишком тёмный, чтобы его согласовать.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture is {shape}.</source>
   <translation>Форма снимка: {shape}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture keeps its own color profile.</source>
   <translation>Снимок сохраняет собственный цветовой профиль.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The picture shows no garment.</source>
   <translation>На снимке нет одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from CMYK.</source>
   <translation>Снимок преобразован из CMYK.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from Lab.</source>
   <translation>Снимок преобразован из Lab.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The picture was drawn by rules, without a trained network. Every saved file says so in its data.</source>
   <translation>Изображение нарисовано по правилам, без обученной сети. Каждый сохранённый файл сообщает об этом в своих данных.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was turned upright, as the camera says.</source>
   <translation>Снимок повёрнут по данным камеры.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>The picture {name} of this project was moved or changed.</source>
   <translation>Снимок {name} из этого проекта перемещён или изменён.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>The picture {name} that is used here was moved or changed.</source>
   <translation>Изображение {name}, которое здесь использовано, перемещено или изменено.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The points of a stroke are not right.</source>
   <translation>Точки мазка заданы неверно.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The pose is uncertain: check its points.</source>
   <translation>Поза определена неуверенно: проверьте её точки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preference {name} was damaged.</source>
   <translation>Настройка {name} была повреждена.</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preferences could not be read.</source>
   <translation>Не удалось прочитать настройки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The price is no number.</source>
   <translation>Цена не число.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>The product has too few pixels: {width} x {height} would be made, and {most} times that is not enough.</source>
   <translation>У товара слишком мало пикселей: вышло бы {width} x {height}, и даже в {most} раза больше не хватит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The program is not sure what this is.</source>
   <translation>Программа не уверена, что это.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>The recipe {name} cannot be read: {reason}.</source>
   <translation>Не удалось прочитать рецепт {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} cannot be read: {reason}.</source>
   <translation>Не удалось прочитать описание {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is not JSON.</source>
   <translation>Описание {name} не в формате JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is wrong: "{field}" must be {expected}.</source>
   <translation>Ошибка в описании {name}: поле «{field}» должно быть: {expected}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The recovery code you have now will no longer open the account.</source>
   <translation>Нынешний код восстановления больше не откроет учётную запись.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>The result has {megapixels} megapixels and needs {needed} MB in {folder}, which are not free.</source>
   <translation>Результат имеет {megapixels} Мп и требует {needed} МБ в {folder}, столько места нет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>The same in another color</source>
   <translation>Такое же в другом цвете</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>The second color cannot be transparent.</source>
   <translation>Второй цвет не может быть прозрачным.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The seed of a stroke cannot be {seed}.</source>
   <translation>Начальное число мазка не может быть таким: {seed}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The shape of the garment was not understood well: check its points.</source>
   <translation>Форма одежды распознана плохо: проверьте её точки.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>The smallest change that makes it better</source>
   <translation>Наименьшее изменение, которое улучшит</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The table is damaged: get it again.</source>
   <translation>Таблица повреждена: получите её заново.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>The try-on can put on clothes, but no shoes, bags and hats.</source>
   <translation>Примерка надевает одежду, но не обувь, сумки и шапки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>The wardrobe has no item {number}.</source>
   <translation>В гардеробе нет вещи {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was moved or deleted while it was open.</source>
   <translation>Гардероб в {folder} переместили или удалили, пока он был открыт.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was written by a newer Vitrina.</source>
   <translation>Гардероб в {folder} записала более новая Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>The wardrobe is empty</source>
   <translation>Гардероб пуст</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} are damaged or not those of the record: their sha256 differs.</source>
   <translation>Веса {file} повреждены или не из этого описания: не совпадает sha256.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} of {title} cannot be read: {reason}.</source>
   <translation>Не удалось прочитать веса {file} нейросети {title}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The whole picture was made by a network. Every saved file says so in its data.</source>
   <translation>Всё изображение создано сетью. Каждый сохранённый файл сообщает об этом в своих данных.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>The whole product is seen</source>
   <translation>Товар виден целиком</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The words alone</source>
   <translation>Только слова</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>The work on this picture ended without a word, {times} times.</source>
   <translation>Обработка этого снимка оборвалась без объяснений, раз: {times}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>The {name} of a garment cannot be {value}.</source>
   <translation>Значение {name} вещи не может быть {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The {name} of a stroke cannot be {number}.</source>
   <translation>Мазок: {name} не может быть равно {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Theme</source>
   <translation>Тема</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>There are Content Credentials; the libraries to check them are not installed</source>
   <translation>Content Credentials есть; библиотеки для их проверки не установлены</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There are more than {most} files a picture.</source>
   <translation>Файлов на снимок больше {most}.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>There are no pictures</source>
   <translation>Снимков нет</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>There are no pictures in {name}.</source>
   <translation>В папке {name} нет снимков.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>There are no pictures.</source>
   <translation>Снимков нет.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>There are no words and no picture to start from.</source>
   <translation>Нет ни слов, ни изображения, с которого начать.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>There are no words.</source>
   <translation>Нет слов.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>There are too many garments for one outfit.</source>
   <translation>Для одного комплекта слишком много одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>There are too many garments: {number}.</source>
   <translation>Слишком много вещей: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>There are too many strokes: {number}.</source>
   <translation>Слишком много мазков: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There are: {names}.</source>
   <translation>Есть такие: {names}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is a look called {name} already.</source>
   <translation>Стиль {name} уже есть.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no "{choice}" network yet.</source>
   <translation>Нейросети «{choice}» пока нет.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>There is no copy of the wardrobe's list in {folder}.</source>
   <translation>В {folder} нет копии списка гардероба.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>There is no cut-out yet.</source>
   <translation>Вырезания ещё нет.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>There is no garment to lay out.</source>
   <translation>Нет одежды для раскладки.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>There is no kind of garment called "{name}".</source>
   <translation>Нет вида одежды с названием «{name}».</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is no look called {name}.</source>
   <translation>Нет стиля с названием {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There is no marketplace called {name}.</source>
   <translation>Нет площадки с названием {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no network called "{choice}".</source>
   <translation>Нет нейросети «{choice}».</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There is no operation called {name}.</source>
   <translation>Действия {name} нет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>There is no picture on the clipboard.</source>
   <translation>В буфере обмена нет снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>There is no picture on the table.</source>
   <translation>Нет открытого снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>There is no source yet. Alt-click the picture to choose one.</source>
   <translation>Источника ещё нет. Щёлкните изображение с Alt, чтобы его выбрать.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>There is no space left for {name}.</source>
   <translation>Нет места для {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>There is no space left in {folder}.</source>
   <translation>В {folder} нет места.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>There is no space left in {folder}; {done} of {total} pictures are done.</source>
   <translation>В {folder} нет места; готово снимков: {done} из {total}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>There is not enough memory for this picture.</source>
   <translation>Для этого снимка не хватает памяти.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>There is not enough memory for {width} x {height} pixels.</source>
   <translation>Для {width} x {height} пикселей не хватает памяти.</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>There is not enough memory to open {name}.</source>
   <translation>Не хватает памяти, чтобы открыть {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>There was too little memory for a tile; smaller ones are used.</source>
   <translation>Для фрагмента не хватило памяти; теперь фрагменты меньше.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>These are not places in a picture.</source>
   <translation>Это не места на изображении.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>These are not points of a body.</source>
   <translation>Это не точки тела.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>These are not points of a garment.</source>
   <translation>Это не точки вещи.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>These are too many words.</source>
   <translation>Слишком много слов.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>These would be {number} pictures.</source>
   <translation>Снимков было бы: {number}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>This build can use: {devices}</source>
   <translation>Эта сборка может использовать: {devices}</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>This computer cannot write MP4.</source>
   <translation>Этот компьютер не может записать MP4.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/listing.py" />
   <source>This folder cannot be opened: {reason}.</source>
   <translation>Не удалось открыть эту папку: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>This is</source>
   <translation>Это</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON.</source>
   <translation>Это не JSON.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON: {reason}.</source>
   <translation>Это не JSON: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>This is no other color for clothes.</source>
   <translation>Это не другой цвет одежды.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>This is no outline of an object: {value}.</source>
   <translation>Это не контур объекта: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>This is no picture: {value}.</source>
   <translation>Это не изображение: {value}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no recipe: it says no format.</source>
   <translation>Это не рецепт: формат не указан.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a garment.</source>
   <translation>Это не вещь.</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>This is not a stroke.</source>
   <translation>Это не мазок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a way to wear a garment.</source>
   <translation>Это не способ носить вещь.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>This login has {count} characters.</source>
   <translation>Символов в логине: {count}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>This login is taken on this computer.</source>
   <translation>На этом компьютере такой логин уже есть.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>This name cannot be used for a file.</source>
   <translation>Такое имя нельзя дать файлу.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>This network enlarges {factor} times, not {scale} times.</source>
   <translation>Масштаб этой нейросети: {factor}, а не {scale}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password has {count} characters.</source>
   <translation>Символов в пароле: {count}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is easy to guess.</source>
   <translation>Этот пароль легко угадать.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is too long.</source>
   <translation>Пароль слишком длинный.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>This place belongs to the object</source>
   <translation>Это место принадлежит объекту</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is clipped, so its color is lost.</source>
   <translation>Это место пересвечено, его цвет утрачен.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is too dark to tell its color.</source>
   <translation>Это место слишком тёмное, чтобы определить цвет.</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>This project cannot be read.</source>
   <translation>Не удалось прочитать этот проект.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This recipe was made with a newer Vitrina.</source>
   <translation>Этот рецепт создан в более новой Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>This shows how it looks, not whether it fits: nothing is promised about sizes.</source>
   <translation>Видно, как это выглядит, а не подходит ли размер: о размерах ничего не обещано.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/registry.py" />
   <source>This was made with a newer Vitrina: {operation} is not known here.</source>
   <translation>Это создано в более новой Vitrina: действие {operation} здесь неизвестно.</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Threads</source>
   <translation>Потоки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Threshold</source>
   <translation>Порог</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles</source>
   <translation>Плитки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles or table</source>
   <translation>Плитки или таблица</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Time</source>
   <translation>Время</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>Tint</source>
   <translation>Оттенок</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>To</source>
   <translation>Куда</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>To be looked at</source>
   <translation>Просмотреть</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>To be named: {count}</source>
   <translation>Назвать: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>To pack</source>
   <translation>В дорогу</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>To the right</source>
   <translation>Вправо</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>Together</source>
   <translation>Вместе</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tolerance</source>
   <translation>Допуск</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Tone curve</source>
   <translation>Тоновая кривая</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong codes.</source>
   <translation>Слишком много неверных кодов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong tries. Signing in is locked for {minutes} min.</source>
   <translation>Слишком много неудачных попыток. Вход заблокирован на {minutes} мин.</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Too short: {count} of at least {shortest} characters</source>
   <translation>Слишком короткий: {count} из не менее {shortest} символов</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tool</source>
   <translation>Инструмент</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Tools</source>
   <translation>Инструменты</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Top</source>
   <translation>Топ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top left</source>
   <translation>Сверху слева</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top left corner</source>
   <translation>Левый верхний угол</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top right</source>
   <translation>Сверху справа</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top right corner</source>
   <translation>Правый верхний угол</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Tops</source>
   <translation>Верх</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Transparency</source>
   <translation>Прозрачность</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Transparent</source>
   <translation>Прозрачный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Transparent PNG</source>
   <translation>Прозрачный PNG</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Trousers</source>
   <translation>Брюки</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Try again</source>
   <translation>Попробовать ещё</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Try again in a moment.</source>
   <translation>Попробуйте ещё раз чуть позже.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Try again in {minutes} min.</source>
   <translation>Попробуйте ещё раз через {minutes} мин.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try it again; the rest of the program is untouched.</source>
   <translation>Попробуйте ещё раз; остальная программа не пострадала.</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Try it with a sample</source>
   <translation>Попробуйте на образце</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Try on</source>
   <translation>Примерить</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try on again</source>
   <translation>Примерить снова</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try other values.</source>
   <translation>Попробуйте другие значения.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Try other words or filters</source>
   <translation>Попробуйте другие слова или фильтры</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try the chosen design on</source>
   <translation>Примерить выбранный дизайн</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Try those that failed again</source>
   <translation>Повторить неудачные</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Try {free}, or sign in instead.</source>
   <translation>Попробуйте {free} или войдите.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try {smaller} pixels, or close other programs.</source>
   <translation>Попробуйте {smaller} пикселей или закройте другие программы.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Try-on</source>
   <translation>Примерка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Tuck in the {what}: {why}.</source>
   <translation>Заправьте: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Tucked in</source>
   <translation>Заправлено</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn and mirror</source>
   <translation>Поворот и отражение</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn left</source>
   <translation>Повернуть влево</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn right</source>
   <translation>Повернуть вправо</translation>
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
   <translation>Понято так, меняйте что угодно:</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Undo</source>
   <translation>Отменить</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Undo: {step}</source>
   <translation>Отменить: {step}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Update Vitrina, or continue as guest.</source>
   <translation>Обновите Vitrina или продолжите как гость.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Update Vitrina; nothing was changed.</source>
   <translation>Обновите Vitrina; ничего не изменено.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Upload</source>
   <translation>Снимок</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Upload…</source>
   <translation>Выбрать снимок…</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Use ECDSA, Ed25519, or RSA of 2048 bits.</source>
   <translation>Используйте ECDSA, Ed25519 или RSA на 2048 бит.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Use a free name</source>
   <translation>Взять свободное имя</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Use a preset…</source>
   <translation>Применить пресет…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use an adapter of safetensors files.</source>
   <translation>Используйте адаптер из файлов safetensors.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use it with that one.</source>
   <translation>Используйте его с той моделью.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Use letters, digits and . _ - @ +, without spaces.</source>
   <translation>Используйте буквы, цифры и . _ - @ + без пробелов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Use letters, digits and {known}; / makes folders.</source>
   <translation>Используйте буквы, цифры и {known}; / создаёт папки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Use that one, or start afresh.</source>
   <translation>Воспользуйтесь ею или начните сначала.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Use the bank of photographs.</source>
   <translation>Используйте банк фотографий.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Use the bank of photographs: --model bank.</source>
   <translation>Используйте банк фотографий: --model bank.</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Use the copied mask here</source>
   <translation>Применить скопированную маску здесь</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Use the recovery code you were given with the account. Vitrina is offline and sends no mail.</source>
   <translation>Воспользуйтесь кодом восстановления, который вы получили вместе с учётной записью. Vitrina работает без сети и писем не отправляет.</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>User</source>
   <translation>Пользователь</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>User guide</source>
   <translation>Руководство пользователя</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>User: {name}</source>
   <translation>Пользователь: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Usual</source>
   <translation>Обычная</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>V-neck</source>
   <translation>V-образный вырез</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Versions</source>
   <translation>Версии</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Vertical</source>
   <translation>Вертикальная</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Very dark: given {stops} EV more light first. Where noise shows now, use Sensor noise in Settings.</source>
   <translation>Очень темно: сначала добавлено {stops} EV света. Если теперь виден шум, воспользуйтесь «Шум сенсора» в «Коррекция».</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>View</source>
   <translation>Просмотр</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Vignette</source>
   <translation>Виньетка</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Vitrina never uses the network. Pictures stay on this computer.</source>
   <translation>Vitrina никогда не пользуется сетью. Снимки не покидают этот компьютер.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code

Login: {login}
Code: {code}

Keep this where others do not look. Whoever has it can open your account on this computer. Using it replaces it by a new one.</source>
   <translation>Код восстановления Vitrina

Логин: {login}
Код: {code}

Храните его там, куда другие не заглядывают. У кого есть этот код, тот может открыть вашу учётную запись на этом компьютере. После использования код заменяется новым.</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code.txt</source>
   <translation>Код восстановления Vitrina.txt</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Vitrina starts with the usual ones.</source>
   <translation>Vitrina запускается с обычными.</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina uses Qt and PySide6 under the GNU LGPL version 3. They are ordinary files of the Python environment, not linked into the program: to use your own build of Qt, install it in place of PySide6 in that environment (pip install --force-reinstall your-pyside6.whl) and start Vitrina again. Sources: {address}</source>
   <translation>Vitrina использует Qt и PySide6 по лицензии GNU LGPL версии 3. Это обычные файлы окружения Python, не связанные с программой: чтобы взять собственную сборку Qt, установите её в этом окружении вместо PySide6 (pip install --force-reinstall your-pyside6.whl) и запустите Vitrina снова. Исходный код: {address}</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina {version}</source>
   <translation>Vitrina {version}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Wait for its end, or choose another folder.</source>
   <translation>Дождитесь его конца или выберите другую папку.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Wait until it is done, then open the picture.</source>
   <translation>Подождите, пока она закончится, затем откройте снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Wait until it is done.</source>
   <translation>Подождите, пока он будет готов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wait, or use Forgot password.</source>
   <translation>Подождите или воспользуйтесь «Забыли пароль?».</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Waiting</source>
   <translation>Ожидает</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Waiting for a picture</source>
   <translation>Ожидание снимка</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Wardrobe</source>
   <translation>Гардероб</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Warm</source>
   <translation>Тёплый</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Warm grey</source>
   <translation>Тёплый серый</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Watch the folder for new files</source>
   <translation>Следить за новыми файлами папки</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Watercolor</source>
   <translation>Акварель</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Watermark</source>
   <translation>Водяной знак</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Wear it as it was photographed</source>
   <translation>Носить как на снимке</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Wear the {what} over: {why}.</source>
   <translation>Носите навыпуск: {what}; {why}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>What both have</source>
   <translation>Общее</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>What for</source>
   <translation>Для чего</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>What is in it</source>
   <translation>Что внутри</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>What is it?</source>
   <translation>Что это?</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>What is known of the batch in {folder} is damaged.</source>
   <translation>Журнал пакета в {folder} повреждён.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is missing</source>
   <translation>Чего не хватает</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is shown</source>
   <translation>Что показано</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>What is there</source>
   <translation>Что здесь</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is to be designed, in words</source>
   <translation>Что создать, словами</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is understood appears here.</source>
   <translation>Здесь появится понятое.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>What it is</source>
   <translation>Что это</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>What the brush does</source>
   <translation>Что делает кисть</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>What the file shows</source>
   <translation>Что покажет файл</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>What the pictures you like have in common, and yours have not: lightness, tints and how colorful they are. Thirty pictures in each folder teach more than three.</source>
   <translation>То общее, что есть в снимках, которые вам нравятся, и чего нет в ваших: светлота, оттенки и насыщенность. Тридцать снимков в каждой папке дадут больше, чем три.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>What to put on</source>
   <translation>Что надеть</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>What was done is signed by this computer (C2PA); others see it, but do not know who it is.</source>
   <translation>Сделанное подписывает этот компьютер (C2PA); другие это увидят, но не узнают, кто это.</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>What was in it is lost for good.</source>
   <translation>Его содержимое будет потеряно навсегда.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste cannot be read: {name}.</source>
   <translation>Не удаётся прочитать, что известно о вашем вкусе: {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste is of a newer Vitrina.</source>
   <translation>Данные о вашем вкусе записала более новая Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Where is the picture of {name}?</source>
   <translation>Где снимок из проекта {name}?</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Where it sits</source>
   <translation>Расположение</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Which items</source>
   <translation>Какие вещи</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Which pictures</source>
   <translation>Какие снимки</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Which results</source>
   <translation>Какие результаты</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>White</source>
   <translation>Белый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>White balance</source>
   <translation>Баланс белого</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>White behind the product</source>
   <translation>Белый фон за товаром</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>White, square, 2000 px</source>
   <translation>Белый квадрат, 2000 px</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Who is dressed</source>
   <translation>Кого одевают</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Whoever stays signed in elsewhere has to sign in again.</source>
   <translation>В других окнах придётся войти снова.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Whom to dress</source>
   <translation>Кого одеть</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Wide</source>
   <translation>Широкая</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Widest</source>
   <translation>Самая широкая</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Width</source>
   <translation>Ширина</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Width in pixels</source>
   <translation>Ширина в пикселях</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>With the cut-out</source>
   <translation>С вырезанием</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Without one: the open picture</source>
   <translation>Без неё: открытый снимок</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Without the code the account cannot be opened. You can make another one or continue as guest; pictures you saved are where you saved them.</source>
   <translation>Без кода учётную запись не открыть. Можно создать другую или продолжить как гость; сохранённые снимки лежат там, где вы их сохранили.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Words</source>
   <translation>Слова</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Words of other times</source>
   <translation>Прежние слова</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Words or a picture</source>
   <translation>Слова или снимок</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Work</source>
   <translation>Работа</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Working</source>
   <translation>В работе</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Works offline. Pictures stay on this computer.</source>
   <translation>Работает без сети. Снимки не покидают этот компьютер.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Write a name, for example {example}</source>
   <translation>Напишите имя, например {example}</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write the password you have now.</source>
   <translation>Введите текущий пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your login.</source>
   <translation>Введите логин.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your password.</source>
   <translation>Введите пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your recovery code.</source>
   <translation>Введите код восстановления.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_tailor.py" />
   <source>Writing</source>
   <translation>Запись файла</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format} {quality}, {size:.2f} MB</source>
   <translation>Записано как {format} {quality}, {size:.2f} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format}, {size:.2f} MB</source>
   <translation>Записано как {format}, {size:.2f} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or password.</source>
   <translation>Неверный логин или пароль.</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or recovery code.</source>
   <translation>Неверный логин или код восстановления.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Yellow – Blue</source>
   <translation>Жёлтый – синий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You like: {what}</source>
   <translation>Вам нравится: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You rather avoid: {what}</source>
   <translation>Вы скорее избегаете: {what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Your preferences, presets, recent files, unsaved work and the cache are deleted for good. Pictures you saved stay where they are.</source>
   <translation>Ваши настройки, пресеты, список недавних файлов, несохранённая работа и кэш исчезнут навсегда. Сохранённые снимки останутся на своих местах.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Your taste</source>
   <translation>Ваш вкус</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one}</source>
   <translation>Ваш вкус: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one} and {other}</source>
   <translation>Ваш вкус: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Your work is kept. Send a report from the Help menu.</source>
   <translation>Ваша работа сохранена. Сохраните отчёт через меню «Справка» и отправьте его.</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom at the pointer</source>
   <translation>Масштаб под курсором</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom in</source>
   <translation>Увеличить</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom out</source>
   <translation>Уменьшить</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Zoom: {percent} %</source>
   <translation>Масштаб: {percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment of the bank of photographs ({name})</source>
   <translation>одежда из банка фотографий ({name})</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment that a network made ({name})</source>
   <translation>одежда, созданная сетью ({name})</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/prepared.py" />
   <source>a part of it would be cut off</source>
   <translation>его часть была бы отрезана</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>a print</source>
   <translation>принт</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>a third looks better than a half</source>
   <translation>треть выглядит лучше половины</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {minutes} min</source>
   <translation>около {minutes} мин</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {seconds} s</source>
   <translation>около {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>about {size}</source>
   <translation>около {size}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>about {time} on this computer</source>
   <translation>около {time} на этом компьютере</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>above the knee</source>
   <translation>выше колена</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>accept</source>
   <translation>принять</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>across</source>
   <translation>поперёк</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>advice: {advises}</source>
   <translation>советы: {advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>after the cut-out</source>
   <translation>после вырезания</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>airy things</source>
   <translation>лёгкие вещи</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>all in {one}</source>
   <translation>всё в одном цвете: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>another color</source>
   <translation>другой цвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>another person</source>
   <translation>другой человек</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>answers: {count}</source>
   <translation>ответов: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>apparel</source>
   <translation>одежда</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as in the picture</source>
   <translation>как на изображении</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as it is</source>
   <translation>как есть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>as it was photographed</source>
   <translation>как на снимке</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>at home</source>
   <translation>дома</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>at most {most:g} MB, which no quality reaches</source>
   <translation>не более {most:g} МБ, а этого не даёт никакое качество</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>auto</source>
   <translation>авто</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>auto each</source>
   <translation>авто для каждого</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>autumn</source>
   <translation>осень</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>background</source>
   <translation>фон</translation>
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
   <translation>бежевый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>below the knee</source>
   <translation>ниже колена</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>belt</source>
   <translation>пояс</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>black</source>
   <translation>чёрный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blazer</source>
   <translation>пиджак</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blouse</source>
   <translation>блузка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blue</source>
   <translation>синий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boat neck</source>
   <translation>вырез-лодочка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bodysuit</source>
   <translation>боди</translation>
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
   <translation>ботинки</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>border</source>
   <translation>рамка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bright</source>
   <translation>яркий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>brown</source>
   <translation>коричневый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>burgundy</source>
   <translation>бордовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>buttons</source>
   <translation>пуговицы</translation>
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
   <translation>кашемир</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>casual</source>
   <translation>повседневное</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>charcoal</source>
   <translation>графитовый</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>check and fix</source>
   <translation>проверить и исправить</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>checks</source>
   <translation>клетка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chiffon</source>
   <translation>шифон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>children</source>
   <translation>дети</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chocolate</source>
   <translation>шоколадный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>classic</source>
   <translation>классика</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coat</source>
   <translation>пальто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cobalt</source>
   <translation>кобальтовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>collar</source>
   <translation>воротник</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color</source>
   <translation>цвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color beside it</source>
   <translation>цвет рядом</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color of the pattern</source>
   <translation>цвет узора</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color: {part}</source>
   <translation>цвет: {part}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>colored: chroma {now:.0f}, plain is up to {most:.0f}</source>
   <translation>цветной: насыщенность {now:.0f}, ровный — до {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colorful outfits</source>
   <translation>яркие образы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>colors</source>
   <translation>цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>colors are not known</source>
   <translation>цвета неизвестны</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors in agreement</source>
   <translation>цвета в согласии</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors that do not match</source>
   <translation>несочетаемые цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>contrasts of light and dark</source>
   <translation>контрасты светлого и тёмного</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>cool colors</source>
   <translation>холодные цвета</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coral</source>
   <translation>коралловый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>corduroy</source>
   <translation>вельвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cotton</source>
   <translation>хлопок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cozy</source>
   <translation>уютное</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cream</source>
   <translation>кремовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cropped</source>
   <translation>укороченная</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cuffs</source>
   <translation>манжеты</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dark</source>
   <translation>тёмный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dark colors</source>
   <translation>тёмные цвета</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>deep</source>
   <translation>глубокий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>denim</source>
   <translation>деним</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>diagonal</source>
   <translation>по диагонали</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>digits</source>
   <translation>цифры</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>done</source>
   <translation>готово</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dots</source>
   <translation>горошек</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>doubt above {share} %</source>
   <translation>сомнение выше {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>down jacket</source>
   <translation>пуховик</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dress</source>
   <translation>платье</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dressed-up things</source>
   <translation>нарядные вещи</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>easy-going things</source>
   <translation>непринуждённые вещи</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>edit</source>
   <translation>править</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>elegant</source>
   <translation>элегантное</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>emerald</source>
   <translation>изумрудный</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>empty</source>
   <translation>пуст</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>evening</source>
   <translation>вечернее</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>extremes of formality</source>
   <translation>либо очень официальное, либо совсем домашнее</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fabric</source>
   <translation>ткань</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>failed</source>
   <translation>не удалось</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>failed: {count}</source>
   <translation>неудачных: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}</source>
   <translation>нарушений: {fails}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}, advice: {advises}</source>
   <translation>нарушений: {fails}, советов: {advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/look_tiles.py" />
   <source>favorite</source>
   <translation>избранное</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>favourite</source>
   <translation>избранное</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>first picture</source>
   <translation>первое фото</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fit</source>
   <translation>посадка</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>fit for: {occasion}</source>
   <translation>уместно: {occasion}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fitted</source>
   <translation>приталенный</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>fixed: {rules}</source>
   <translation>исправлено: {rules}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flannel</source>
   <translation>фланель</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flared</source>
   <translation>клёш</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fleece</source>
   <translation>флис</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>floral</source>
   <translation>цветочный</translation>
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
   <translation>лесной зелёный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fuchsia</source>
   <translation>фуксия</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur</source>
   <translation>мех</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur coat</source>
   <translation>шуба</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>further pictures</source>
   <translation>другие фото</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>garment</source>
   <translation>вещь</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>goes back</source>
   <translation>вернуться</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>goes on where it was</source>
   <translation>продолжит с того же места</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gold</source>
   <translation>золотой</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gradient</source>
   <translation>градиент</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>green</source>
   <translation>зелёный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>greens</source>
   <translation>зелёные</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>grey</source>
   <translation>серый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>halter</source>
   <translation>американская пройма</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/tool_rail.py" />
   <source>has edits</source>
   <translation>есть правки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hat</source>
   <translation>шляпа</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>heels</source>
   <translation>туфли на каблуке</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>height</source>
   <translation>высота</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hem</source>
   <translation>низ</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>herringbone</source>
   <translation>ёлочка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>hidden</source>
   <translation>снято</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>high neck</source>
   <translation>высокий ворот</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hood</source>
   <translation>капюшон</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hoodie</source>
   <translation>худи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>houndstooth</source>
   <translation>гусиная лапка</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>if {what}</source>
   <translation>если {what}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>indigo</source>
   <translation>индиго</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it is cut in halves</source>
   <translation>фигура поделена пополам</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the occasion</source>
   <translation>так ближе к случаю</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the season</source>
   <translation>так ближе к сезону</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the weather</source>
   <translation>так лучше по погоде</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to your taste</source>
   <translation>так ближе к вашему вкусу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it may not be your taste</source>
   <translation>возможно, это не ваш вкус</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>it touches the border of the picture: a part may be missing</source>
   <translation>он касается края снимка: части может не хватать</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its colors</source>
   <translation>его цвета</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its cut and folds are kept</source>
   <translation>крой и складки сохраняются</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its fabric</source>
   <translation>его ткань</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its outline is kept</source>
   <translation>контур сохраняется</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its pattern</source>
   <translation>его узор</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its style</source>
   <translation>его стиль</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jacket</source>
   <translation>куртка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jeans</source>
   <translation>джинсы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jersey</source>
   <translation>трикотаж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>joggers</source>
   <translation>джоггеры</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>kept</source>
   <translation>сохранена</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>khaki</source>
   <translation>хаки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knee</source>
   <translation>до колена</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knit</source>
   <translation>вязка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lace</source>
   <translation>кружево</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>laces</source>
   <translation>шнурки</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>landscape</source>
   <translation>горизонтальный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>large</source>
   <translation>крупный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>large patterns</source>
   <translation>крупные узоры</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lavender</source>
   <translation>лавандовый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>layers</source>
   <translation>многослойность</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leather</source>
   <translation>кожа</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leggings</source>
   <translation>леггинсы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>length</source>
   <translation>длина</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>length: {word}</source>
   <translation>длина: {word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lengthwise</source>
   <translation>вдоль</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leopard</source>
   <translation>леопард</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lettering</source>
   <translation>надпись</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>letters</source>
   <translation>буквы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>light</source>
   <translation>свет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>light colors</source>
   <translation>светлые цвета</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lighter</source>
   <translation>светлый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lilac</source>
   <translation>сиреневый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lime</source>
   <translation>лаймовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>linen</source>
   <translation>лён</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lining</source>
   <translation>подкладка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>logo</source>
   <translation>логотип</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long</source>
   <translation>длинная</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeve</source>
   <translation>лонгслив</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeves</source>
   <translation>длинные рукава</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long-sleeved top</source>
   <translation>лонгслив</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>longer side</source>
   <translation>длинная сторона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>look at it</source>
   <translation>проверьте</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>loose</source>
   <translation>свободный</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_tile.py" />
   <source>made by Vitrina</source>
   <translation>создано Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>made in {seconds} s</source>
   <translation>создано за {seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>main picture</source>
   <translation>главное фото</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>margin</source>
   <translation>поля</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>maxi</source>
   <translation>макси</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>meets the rules</source>
   <translation>отвечает правилам</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>megapixels</source>
   <translation>мегапикселей</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>men</source>
   <translation>мужчины</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mesh</source>
   <translation>сетка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>midi</source>
   <translation>миди</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mini</source>
   <translation>мини</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>minimal</source>
   <translation>минимализм</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mint</source>
   <translation>мятный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mood</source>
   <translation>настроение</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>moved</source>
   <translation>сдвинуто</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mustard</source>
   <translation>горчичный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>muted</source>
   <translation>приглушённый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>navy</source>
   <translation>тёмно-синий</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neckline</source>
   <translation>вырез</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neon</source>
   <translation>неоновый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>neutrals: {one} and {other}</source>
   <translation>нейтральные: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no machine judges that: have a look, also at marks on the product itself</source>
   <translation>программа этого не оценивает: взгляните сами, также на отметки на товаре</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>no object</source>
   <translation>нет объекта</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no product was found</source>
   <translation>товар не найден</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>no source</source>
   <translation>без источника</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>none</source>
   <translation>нет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>none is to be seen: the product fills the picture</source>
   <translation>его не видно: товар заполняет снимок</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this occasion</source>
   <translation>не всё здесь уместно</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this season</source>
   <translation>не всё здесь по сезону</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>not done</source>
   <translation>не сделано</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>not known before a product is looked for</source>
   <translation>неизвестно, пока не искали товар</translation>
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
   <translation>ничто не перетягивает внимание</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now:.2f} MB, at most {most:g} MB</source>
   <translation>сейчас {now:.2f} МБ, не более {most:g} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, at most {most:g} %</source>
   <translation>сейчас {now:g} %, не более {most:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, needs {least:g} %</source>
   <translation>сейчас {now:g} %, нужно {least:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now}, needs {least}; what is lost does not come back</source>
   <translation>сейчас {now}, нужно {least}; потерянное не вернётся</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>now {red} {green} {blue} in {share:.1f} % of it, needs 255 255 255</source>
   <translation>сейчас {red} {green} {blue} на {share:.1f} % фона, нужно 255 255 255</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>object found</source>
   <translation>есть объект</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>of {count}</source>
   <translation>из {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>off the shoulder</source>
   <translation>открытые плечи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>office</source>
   <translation>офис</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>olive</source>
   <translation>оливковый</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>on garments that fit them</source>
   <translation>на одежде, которая к ним подходит</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>one pattern among plain pieces: {pattern}</source>
   <translation>один узор среди однотонного: {pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>opened</source>
   <translation>расстёгнуто</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>or</source>
   <translation>или</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>or paste a picture with Ctrl+V</source>
   <translation>или вставьте снимок через Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>or paste it with Ctrl+V</source>
   <translation>или вставьте его: Ctrl+V</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>orange</source>
   <translation>оранжевый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>order</source>
   <translation>порядок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>other products</source>
   <translation>другие товары</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>outfit</source>
   <translation>образ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits full of patterns</source>
   <translation>образы со множеством узоров</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits of one lightness</source>
   <translation>образы одной светлоты</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without layers</source>
   <translation>образы без верхнего слоя</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without patterns</source>
   <translation>образы без узоров</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>oversized</source>
   <translation>оверсайз</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>own color</source>
   <translation>собственный цвет</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pale</source>
   <translation>бледный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>parka</source>
   <translation>парка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts and points as found</source>
   <translation>части и точки, как найдено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts painted</source>
   <translation>части закрашены</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>party</source>
   <translation>вечеринка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pastel</source>
   <translation>пастельный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pattern</source>
   <translation>узор</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>pattern size</source>
   <translation>размер узора</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>patterns</source>
   <translation>узоры</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>peach</source>
   <translation>персиковый</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces to carry: {pieces}</source>
   <translation>взять вещей: {pieces}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces: {pieces}, good outfits of them: {count}</source>
   <translation>вещей: {pieces}, хороших образов из них: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pink</source>
   <translation>розовый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>pinks and purples</source>
   <translation>розовые и фиолетовые</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>plain</source>
   <translation>ровный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>plain cloth</source>
   <translation>однотонное</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>plain things</source>
   <translation>однотонные вещи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pockets</source>
   <translation>карманы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>polo</source>
   <translation>поло</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>portrait</source>
   <translation>вертикальный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>print</source>
   <translation>принт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>purple</source>
   <translation>фиолетовый</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>quality {number}</source>
   <translation>качество {number}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet colors</source>
   <translation>спокойные цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet outfits</source>
   <translation>сдержанные образы</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>raincoat</source>
   <translation>дождевик</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>red</source>
   <translation>красный</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>reject</source>
   <translation>отклонить</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>right for {degrees:g} °C</source>
   <translation>как раз для {degrees:g} °C</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rock</source>
   <translation>рок</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>romantic</source>
   <translation>романтичное</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>round neck</source>
   <translation>круглый вырез</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>rules of {date} · (t) from third parties</source>
   <translation>правила от {date} · (t) из других источников</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rust</source>
   <translation>ржавый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>s</source>
   <translation>с</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>salmon</source>
   <translation>лососевый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sandals</source>
   <translation>сандалии</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>satin</source>
   <translation>атлас</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>saves</source>
   <translation>сохранить</translation>
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
   <translation>через запятую</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sequins</source>
   <translation>пайетки</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>shape</source>
   <translation>пропорции</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt</source>
   <translation>рубашка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt collar</source>
   <translation>рубашечный воротник</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shoes</source>
   <translation>туфли</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short</source>
   <translation>короткая</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short sleeves</source>
   <translation>короткие рукава</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>shorter side</source>
   <translation>короткая сторона</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shorts</source>
   <translation>шорты</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>shown</source>
   <translation>надето</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>side stripes</source>
   <translation>лампасы</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>signed with a certificate of this computer: it shows later changes, but others do not trust it</source>
   <translation>подписано сертификатом этого компьютера: он показывает более поздние изменения, но другие ему не доверяют</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>signs</source>
   <translation>знаки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>silhouette</source>
   <translation>силуэт</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silk</source>
   <translation>шёлк</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silver</source>
   <translation>серебристый</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>size</source>
   <translation>размер</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>skirt</source>
   <translation>юбка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeveless</source>
   <translation>без рукавов</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeves</source>
   <translation>рукава</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>sleeves: {word}</source>
   <translation>рукава: {word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>slim cut</source>
   <translation>узкий крой</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>small</source>
   <translation>мелкий</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>small patterns</source>
   <translation>мелкие узоры</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>snake</source>
   <translation>змеиный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sneakers</source>
   <translation>кроссовки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sole</source>
   <translation>подошва</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>something</source>
   <translation>нечто</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>something is missing</source>
   <translation>чего-то не хватает</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>source chosen</source>
   <translation>источник выбран</translation>
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
   <translation>квадратный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>square neck</source>
   <translation>квадратный вырез</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stand-up collar</source>
   <translation>воротник-стойка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straight cut</source>
   <translation>прямой крой</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straps</source>
   <translation>бретели</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>street</source>
   <translation>стрит</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stripes</source>
   <translation>полоски</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>strong colors</source>
   <translation>насыщенные цвета</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>suede</source>
   <translation>замша</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>summer</source>
   <translation>лето</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sundress</source>
   <translation>сарафан</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweater</source>
   <translation>свитер</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweatshirt</source>
   <translation>свитшот</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>switched off</source>
   <translation>выключено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>t-shirt</source>
   <translation>футболка</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>taken away</source>
   <translation>убрано</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>taken off the list</source>
   <translation>убрано из списка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tank top</source>
   <translation>майка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>teal</source>
   <translation>сине-зелёный</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>terracotta</source>
   <translation>терракотовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are broken and could not be taken over</source>
   <translation>Content Credentials оригинала повреждены, перенести их не удалось</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file, as the marks were left out</source>
   <translation>Content Credentials оригинала нет в файле, потому что отметки не записаны</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file: pip install 'vitrina[provenance]' keeps them</source>
   <translation>Content Credentials оригинала нет в файле: pip install 'vitrina[provenance]' сохранит их</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the background is too busy to tell: have a look</source>
   <translation>фон слишком пёстрый, чтобы судить: взгляните сами</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>the best first</source>
   <translation>лучшие сначала</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the colors agree better</source>
   <translation>цвета лучше сочетаются</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the colors do not agree</source>
   <translation>цвета не сочетаются</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the dress leads</source>
   <translation>главное здесь платье</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the file does not say that a network made a part of it</source>
   <translation>в файле не сказано, что часть сделала сеть</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>the first one comes at once</source>
   <translation>первый появится сразу</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>the middle between dressed-up and easy-going</source>
   <translation>середина между нарядным и непринуждённым</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the outfit is whole</source>
   <translation>образ завершён</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the outline that was drawn</source>
   <translation>нарисованный контур</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns compete a little</source>
   <translation>узоры немного спорят</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns fight each other</source>
   <translation>узоры спорят</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the patterns no longer fight</source>
   <translation>узоры больше не спорят</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the photo it started from</source>
   <translation>фото, с которого начато</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the pieces are not of one formality</source>
   <translation>вещи разной официальности</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the pieces are of one formality</source>
   <translation>вещи одной официальности</translation>
  </message>
  <message>
   <location filename="../../editor/views/left_work.py" />
   <source>the work of {time}</source>
   <translation>работу от {time}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>there already: {count}</source>
   <translation>уже есть: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>three-quarter sleeves</source>
   <translation>рукава три четверти</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tie-dye</source>
   <translation>тай-дай</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tiger</source>
   <translation>тигровый</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>to look at: {count}</source>
   <translation>просмотреть: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the ankle</source>
   <translation>до щиколотки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the knee</source>
   <translation>до колена</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>to your taste</source>
   <translation>на ваш вкус</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>top</source>
   <translation>топ</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>top of the list is outermost</source>
   <translation>вверху — наружное</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent</source>
   <translation>прозрачный</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent, needs white</source>
   <translation>прозрачный, нужен белый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trench coat</source>
   <translation>тренч</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>tried on again</source>
   <translation>примерено снова</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trim</source>
   <translation>отделка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trousers</source>
   <translation>брюки</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>tucked in</source>
   <translation>заправлено</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turquoise</source>
   <translation>бирюзовый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turtleneck</source>
   <translation>водолазка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tweed</source>
   <translation>твид</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>two of one pattern get on: {pattern}</source>
   <translation>дважды тот же узор, и они ладят: {pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>uneven: {now:.0f}, plain is up to {most:.0f}</source>
   <translation>неровный: {now:.0f}, ровный — до {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: correct it by hand</source>
   <translation>до {share:.0f} % товара может быть вырезано неправильно: исправьте вручную</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: have a look</source>
   <translation>до {share:.0f} % товара может быть вырезано неправильно: посмотрите</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>velvet</source>
   <translation>бархат</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>vintage</source>
   <translation>винтаж</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>waistcoat</source>
   <translation>жилет</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm colors</source>
   <translation>тёплые цвета</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm things</source>
   <translation>тёплые вещи</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wedding</source>
   <translation>свадьба</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>what was made, from which picture and words, is written into every saved file</source>
   <translation>что создано, из какого снимка и слов, записано в каждом сохранённом файле</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>what would make most new outfits</source>
   <translation>что дало бы больше всего новых образов</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>white</source>
   <translation>белый</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>white, 255 255 255</source>
   <translation>белый, 255 255 255</translation>
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
   <translation>женщины</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wool</source>
   <translation>шерсть</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>yellow</source>
   <translation>жёлтый</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zebra</source>
   <translation>зебра</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zip</source>
   <translation>молния</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{before} and {after} do not have the same shape.</source>
   <translation>У {before} и {after} разные пропорции.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{bits} bit</source>
   <translation>{bits} бит</translation>
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
   <translation>{count} в минуту</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>{count} a second</source>
   <translation>{count} в секунду</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{count} chosen</source>
   <translation>выбрано: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} lines of text</source>
   <translation>строк текста: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>{count} of the 24 patches of the color card are clipped.</source>
   <translation>Пересвечено полей цветовой шкалы: {count} из 24.</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{count} pieces</source>
   <translation>вещей: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} rows of small pieces may be text: have a look</source>
   <translation>рядов мелких частей: {count}; это может быть текст, взгляните</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{device} · {count} threads</source>
   <translation>{device} · потоков: {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{done} of {count}</source>
   <translation>{done} из {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>{done} of {count}: {name}</source>
   <translation>{done} из {count}: {name}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{fabric} {garment}</source>
   <translation>{garment}, {fabric}</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}, строка {line}: {reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}, but {second}.</source>
   <translation>{first}, но {second}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}; {second}.</source>
   <translation>{first}; {second}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} has no {missing}.</source>
   <translation>В {folder} нет {missing}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{folder} holds no adapter.</source>
   <translation>В папке {folder} нет адаптера.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} holds no {name}.</source>
   <translation>В {folder} нет {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} is a model of another family: {family}.</source>
   <translation>{folder} — модель другого семейства: {family}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{folder} is not open for writing.</source>
   <translation>В папку {folder} нельзя записывать.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{folder} leads out of the folder of results.</source>
   <translation>{folder} ведёт за пределы папки результатов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{format} files hold at most {longest} pixels on a side.</source>
   <translation>Самая длинная сторона файла {format} — {longest} пикс.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format} with {count} pictures, needs one</source>
   <translation>{format} со снимками: {count}, нужен один</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}, needs {formats}</source>
   <translation>{format}, нужно {formats}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}; it lies on its side, and only EXIF says so</source>
   <translation>{format}; снимок лежит на боку, и об этом говорит только EXIF</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>{garment} ({color})</source>
   <translation>{garment} ({color})</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>{grade}: {count} characters, {kinds}</source>
   <translation>{grade}: длина {count}, {kinds}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>{left} tries left.</source>
   <translation>Осталось попыток: {left}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>{longest} px are more than {most} times the {now} px there are.</source>
   <translation>{longest} px – это больше чем в {most} раза свыше имеющихся {now} px.</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>{markets} wants these marks in pictures that networks made, other marketplaces want it said in the listing, and the law of the European Union (Regulation 2024/1689, article 50) that generated pictures can be told from others.</source>
   <translation>{markets} требует этих отметок в изображениях, созданных сетями, другие площадки — упоминания в описании товара, а право Европейского союза (Регламент 2024/1689, статья 50) — чтобы созданные изображения можно было отличить.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, at most {bound}</source>
   <translation>{measure}: {now}, не более {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, needs {bound}</source>
   <translation>{measure}: {now}, нужно {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, {bound} advised</source>
   <translation>{measure}: {now}, советуют {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>{minutes} min</source>
   <translation>{minutes} мин</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{minutes} min left</source>
   <translation>ещё {minutes} мин</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be deleted: {reason}.</source>
   <translation>{name} не удалось удалить: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>{name} cannot be read or written: {reason}.</source>
   <translation>{name} не удаётся прочитать или записать: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>Не удалось прочитать {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} cannot be that.</source>
   <translation>{name} не может иметь такого значения.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>{name} cannot be the name of a look.</source>
   <translation>{name} не может быть названием стиля.</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>{name} cannot be the name of a preset.</source>
   <translation>{name} не может быть названием пресета.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be the name of a recipe.</source>
   <translation>{name} не может быть именем рецепта.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>{name} cannot be worked on: {reason}.</source>
   <translation>С {name} не удаётся работать: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>{name} cannot be written: {reason}.</source>
   <translation>Не удалось записать {name}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>{name} cannot be {value}.</source>
   <translation>{name}: значение {value} не подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>{name} exists already.</source>
   <translation>Файл {name} уже есть.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has a line that cannot be read: {line}</source>
   <translation>В файле {name} есть строка, которую не удаётся прочитать: {line}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} has no column for pictures.</source>
   <translation>В {name} нет столбца для изображений.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{name} has no partner of this name in the other folder.</source>
   <translation>В другой папке нет снимка с таким именем, как {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>{name} has no suffix of a table.</source>
   <translation>У имени {name} нет расширения таблицы.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} has the color profile {profile}; a table has to be sRGB.</source>
   <translation>У файла {name} цветовой профиль {profile}, а таблица должна быть в sRGB.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} has too many pixels: {width} x {height}.</source>
   <translation>В {name} слишком много пикселей: {width} × {height}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values far beyond white.</source>
   <translation>В файле {name} есть значения намного ярче белого.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values that are no numbers.</source>
   <translation>В файле {name} есть значения, которые не являются числами.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {found} rows of colors, but {wanted} belong to it.</source>
   <translation>Строк цветов в файле {name}: {found}, а должно быть: {wanted}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {size} steps; a table may have 2 to {highest}.</source>
   <translation>Шагов в файле {name}: {size}; в таблице их может быть от 2 до {highest}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no certificate.</source>
   <translation>В {name} нет сертификата.</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>{name} holds no mask: it is the same everywhere.</source>
   <translation>{name} не содержит маски: везде одинаково.</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no private key.</source>
   <translation>В {name} нет закрытого ключа.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is 8 or 16.</source>
   <translation>{name} — 8 или 16.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a color as {example}.</source>
   <translation>{name} — цвет, как {example}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} — это папка, а не снимок.</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{name} is a folder.</source>
   <translation>{name} — это папка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a kind of {kind} file that Vitrina does not read.</source>
   <translation>{name} — разновидность {kind}, которую Vitrina не читает.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a list in square brackets.</source>
   <translation>{name} — список в квадратных скобках.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{name} is a pickle, which may hold any program, and is not opened.</source>
   <translation>{name} — файл pickle; в нём может быть любая программа, поэтому он не открывается.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a text in quotation marks.</source>
   <translation>{name} — текст в кавычках.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a whole number.</source>
   <translation>{name} — целое число.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a {kind} picture, and what reads those is not installed.</source>
   <translation>{name} — снимок {kind}, а модуль для чтения таких файлов не установлен.</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>{name} is among your looks.</source>
   <translation>Стиль {name} добавлен к вашим.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is damaged or incomplete.</source>
   <translation>Файл {name} повреждён или неполон.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is damaged.</source>
   <translation>{name} повреждён.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is empty.</source>
   <translation>Файл {name} пуст.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is in work.</source>
   <translation>{name} сейчас обрабатывается.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is made for video levels, which pictures do not have.</source>
   <translation>Файл {name} сделан для уровней видео, которых у снимков нет.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is missing here.</source>
   <translation>Здесь не хватает {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>{name} is no color profile that can be used.</source>
   <translation>{name} — не подходящий цветовой профиль.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is no file of weights (safetensors).</source>
   <translation>{name} не файл весов (safetensors).</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>{name} is no film.</source>
   <translation>{name} — не фильм.</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} is no table.</source>
   <translation>{name} — не таблица.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no text, so it is no recipe.</source>
   <translation>{name} — не текст, а значит, и не рецепт.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no value that {operation} finds by itself.</source>
   <translation>{operation} не умеет само находить {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is not a Vitrina project, or it is damaged.</source>
   <translation>{name} — не проект Vitrina, или он повреждён.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not a file.</source>
   <translation>{name} — это не файл.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>{name} is not a folder.</source>
   <translation>{name} – это не папка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is not a picture that Vitrina reads.</source>
   <translation>{name} — не снимок или формат, который Vitrina не читает.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is not a table of colors.</source>
   <translation>Файл {name} не является таблицей цветов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is not known here.</source>
   <translation>{name} здесь неизвестно.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is not there any more.</source>
   <translation>Файла {name} больше нет.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not there.</source>
   <translation>Файла {name} нет.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is not there: the model was not downloaded to its end.</source>
   <translation>Нет {name}: модель скачана не до конца.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is not whole: {here:.1f} of {all:.1f} MB are there.</source>
   <translation>{name} неполный: есть {here:.1f} из {all:.1f} МБ.</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{name} is the original picture.</source>
   <translation>{name} — это оригинал снимка.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is too large for a recipe.</source>
   <translation>Файл {name} слишком велик для рецепта.</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>{name} is too large for a record.</source>
   <translation>Файл {name} слишком велик для описания.</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is too large for a table of colors.</source>
   <translation>Файл {name} слишком велик для таблицы цветов.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is too large to be opened safely.</source>
   <translation>Файл {name} слишком велик, чтобы открыть его безопасно.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is too large: {size:.1f} MB.</source>
   <translation>Файл {name} слишком велик: {size:.1f} МБ.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>{name} is transparent everywhere.</source>
   <translation>Файл {name} прозрачен везде.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is transparent, which no HALD picture is.</source>
   <translation>Файл {name} прозрачен, а снимок HALD прозрачным не бывает.</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is true or false.</source>
   <translation>{name} — true или false.</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>{name} is written.</source>
   <translation>Файл {name} записан.</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is {width} × {height} pixels, which no HALD picture has.</source>
   <translation>Файл {name} имеет {width} × {height} пикселей; снимки HALD такими не бывают.</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} may not be read.</source>
   <translation>Нет разрешения читать {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} was made with a newer Vitrina.</source>
   <translation>Файл {name} создан в более новой Vitrina.</translation>
  </message>
  <message>
   <location filename="../../editor/views/main_window.py" />
   <source>{name} – Vitrina</source>
   <translation>{name} — Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{network} runs on: {device}</source>
   <translation>{network} работает на: {device}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now:.2f} MB of {most:g} MB</source>
   <translation>{now:.2f} МБ из {most:g} МБ</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now}, needs {most}</source>
   <translation>{now}, нужно {most}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} against {other}, opposite colors</source>
   <translation>противоположные цвета: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} and {other} get on</source>
   <translation>узоры ладят: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} as a contrast to {other}</source>
   <translation>контраст: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} beside {other}, neighbours on the color wheel</source>
   <translation>соседи на цветовом круге: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} stands out among neutrals</source>
   <translation>акцент среди нейтральных: {one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} with {other}</source>
   <translation>цвета: {one} и {other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operation.py" />
   <source>{operation} has no value called {name}.</source>
   <translation>{operation}: нет значения {name}.</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color</source>
   <translation>{part}: выбрать цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color, now {colour}</source>
   <translation>{part}: выбрать цвет, сейчас {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a pattern</source>
   <translation>{part}: выбрать узор</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: own color</source>
   <translation>{part}: собственный цвет</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>{path} is gone or cannot be read.</source>
   <translation>Файл {path} исчез или не читается.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{percent:.1f} % of the picture may be wrong, more than {most:g} %.</source>
   <translation>Может быть неверным {percent:.1f} % снимка, больше {most:g} %.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{profile}, needs sRGB</source>
   <translation>{profile}, нужен sRGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>{seconds} s</source>
   <translation>{seconds} с</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{seconds} s left</source>
   <translation>ещё {seconds} с</translation>
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
   <translation>Сомнительно: {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{shown} of {count}</source>
   <translation>{shown} из {count}</translation>
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
   <translation>Свободно: {size}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} kB</source>
   <translation>{size} КБ</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is a folder.</source>
   <translation>{target} — это папка.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is itself one of the pictures to be read.</source>
   <translation>{target} — один из снимков, которые нужно прочитать.</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is there already.</source>
   <translation>{target} уже есть.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} has a bracket too many or a letter that cannot be seen.</source>
   <translation>В {template} лишняя скобка или невидимый знак.</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} is no name below a folder.</source>
   <translation>{template} — не имя внутри папки.</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>{title} cannot be {value}.</source>
   <translation>{title}: значение {value} не подходит.</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{title}: {value}</source>
   <translation>{title}: {value}</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>{value} is no place.</source>
   <translation>{value} — не место.</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>{what}, guessed</source>
   <translation>{what}, догадка</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{width} mm</source>
   <translation>{width} мм</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>{width} x {height} pixels are too many.</source>
   <translation>{width} × {height} пикс. — слишком много.</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, needs {shapes}</source>
   <translation>{width} x {height} px, нужно {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, {shapes} advised</source>
   <translation>{width} x {height} px, советуют {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>{width} × {height} at {left}, {top}</source>
   <translation>{width} × {height}, начало {left}, {top}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
 </context>
</TS>
