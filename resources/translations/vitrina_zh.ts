<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
 <context>
  <name>Vitrina</name>
  <message>
   <location filename="../../editor/views/markets/check_view.py" />
   <source>(t): the rules come in part from third parties. Look at the marketplace's own page.</source>
   <translation>(t)：规则部分来自第三方。请查看平台自己的页面。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>({before} to {after})</source>
   <translation>（{before} → {after}）</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>0 keeps to the words; 100 tries other patterns and colors too</source>
   <translation>0 完全按文字；100 也尝试其他图案和颜色</translation>
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
   <translation>还可尝试 1 次。</translation>
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
   <translation>每通道 16 位</translation>
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
   <translation>胶囊衣橱不能有 {value} 件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>A clone stroke has no source.</source>
   <translation>克隆笔画没有来源。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>A condition asks nothing.</source>
   <translation>条件没有内容。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A design</source>
   <translation>一个设计</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>A flat-lay cannot have {value} pixels.</source>
   <translation>平铺图不能是 {value} 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A folder of photos…</source>
   <translation>照片文件夹…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A garment of the bank…</source>
   <translation>样衣库中的服装…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>A hat cannot be tried on.</source>
   <translation>不能试穿帽子。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>A journey cannot have {value} days.</source>
   <translation>行程不能有 {value} 天。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>A list (CSV)…</source>
   <translation>列表 (CSV)…</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login cannot have “{character}” in it.</source>
   <translation>用户名不能包含“{character}”。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>A login is needed.</source>
   <translation>请输入用户名。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>A look called {name} comes with the program.</source>
   <translation>程序自带名为“{name}”的风格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>A name cannot hold {field}.</source>
   <translation>名称中不能有 {field}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>A name is needed.</source>
   <translation>请输入名称。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>A network called "{name}" comes with the program.</source>
   <translation>程序已自带名为“{name}”的模型。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/missing.py" />
   <source>A new thing that goes with most: {what}. About {number} outfits more.</source>
   <translation>最百搭的新单品：{what}。约可增加 {number} 套搭配。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>A part of the body where the garment lies is beyond the picture's edge.</source>
   <translation>穿衣服的身体有一部分在图片之外。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>A password is needed.</source>
   <translation>请输入密码。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>A photo of mine…</source>
   <translation>我的照片…</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>A photograph in which a trained network or program made a part</source>
   <translation>照片，其中一部分由训练过的网络或程序制作</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A polygon needs three corners.</source>
   <translation>多边形需要三个角。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>A rating is a yes, a no, or 1 to {most} stars.</source>
   <translation>评价是喜欢、不喜欢，或 1 到 {most} 星。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A straight stroke from the last one</source>
   <translation>从上一笔画直线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>A stroke cannot be of the kind {kind}.</source>
   <translation>笔触不能是 {kind} 类型。</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>A zip file with the versions of all parts and the log of the last days. It is only saved, never sent, and pictures are never in it.</source>
   <translation>一个 ZIP 文件，含各组件的版本和最近几天的日志。它只会保存，绝不发送，也绝不包含图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>A, Enter</source>
   <translation>A，Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>About Vitrina</source>
   <translation>关于 Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Absolute: with the color of the paper</source>
   <translation>绝对比色:显示纸张颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Accepted</source>
   <translation>已接受</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Accessories</source>
   <translation>配饰</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Account</source>
   <translation>账号</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Account…</source>
   <translation>账号…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Add</source>
   <translation>添加</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add a folder…</source>
   <translation>添加文件夹…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Add a garment</source>
   <translation>添加衣物</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Add a garment…</source>
   <translation>添加衣物…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Add a number</source>
   <translation>添加编号</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Add a step or a file</source>
   <translation>添加步骤或文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Add files…</source>
   <translation>添加文件…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add garments first</source>
   <translation>请先添加服装</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>Add it again.</source>
   <translation>请重新添加。</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Add it; docs/markets.md says what it means.</source>
   <translation>请添加；docs/markets.md 说明其含义。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Add people first</source>
   <translation>请先添加人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Add pictures</source>
   <translation>添加图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Add the {what}: {why}.</source>
   <translation>添加{what}：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Add this color</source>
   <translation>添加此颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Add to the wardrobe</source>
   <translation>加入衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Add to wardrobe</source>
   <translation>加入衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Added</source>
   <translation>加在一起</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Added to the wardrobe: {count}</source>
   <translation>已加入衣橱：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Adding to the wardrobe</source>
   <translation>正在加入衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Advice: {count}</source>
   <translation>建议：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Align</source>
   <translation>对齐</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>All but those clicked</source>
   <translation>除点选外的全部</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>All channels</source>
   <translation>RGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>All files</source>
   <translation>所有文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>All three fields are needed. Nothing is sent anywhere.</source>
   <translation>三项都要填写。不会向任何地方发送内容。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>All values automatic</source>
   <translation>所有数值自动</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Allowed: {allowed}.</source>
   <translation>允许的值：{allowed}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Alt+Up, Alt+Down</source>
   <translation>Alt+上，Alt+下</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Alt-click to choose the source, then paint. It moves along with the brush.</source>
   <translation>按住 Alt 单击选择来源，然后涂抹。来源随画笔移动。</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>An account keeps people's work apart. It does not encrypt it: whoever can read this computer's files can read yours.</source>
   <translation>账号只把各人的工作分开，并不加密：能读取这台电脑文件的人也能读取您的文件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>An account keeps your settings, presets and recent files apart. It does not encrypt them.</source>
   <translation>账号会单独保存您的设置、预设和最近文件，但不会加密。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>An arm crosses the trunk: look there.</source>
   <translation>手臂在身体前面：请检查那里。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has a name, one @ and a place, as in olena@studio.com.</source>
   <translation>邮箱地址由名称、一个 @ 和域名组成，例如 olena@studio.com。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has at most {longest} characters.</source>
   <translation>邮箱地址最多 {longest} 个字符。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address has no spaces in it.</source>
   <translation>邮箱地址中不能有空格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>An e-mail address is needed.</source>
   <translation>请输入邮箱地址。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>An earlier batch in {folder} was not finished.</source>
   <translation>{folder} 中先前的批处理没有完成。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>An earlier batch in {folder} was not finished: {left} of {total} pictures are left.</source>
   <translation>{folder} 中之前的批次没有完成：{total} 张图片中还有 {left} 张。</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>An edit in this project cannot be read.</source>
   <translation>此项目中有一步编辑无法读取。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>An object in braces is wanted here.</source>
   <translation>此处需要大括号中的对象。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>An object was found.</source>
   <translation>已找到主体。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Angle</source>
   <translation>角度</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Another Vitrina is busy with the accounts.</source>
   <translation>另一个 Vitrina 正在使用账号数据。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Another Vitrina is busy with the wardrobe in {folder}.</source>
   <translation>另一个 Vitrina 正在使用 {folder} 中的衣橱。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Another batch works into {folder}.</source>
   <translation>另一个批次正在使用 {folder}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Another color</source>
   <translation>其他颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Another color or cloth for what is worn. Folds and light stay.</source>
   <translation>为所穿衣物更换颜色或图案，保留褶皱和光线。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Another color, now {colour}</source>
   <translation>其他颜色，当前 {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Another file…</source>
   <translation>其他文件…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Another seed</source>
   <translation>另一个种子</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Another size…</source>
   <translation>其他尺寸…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Any</source>
   <translation>不限</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Aperture</source>
   <translation>光圈</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Are you sure?</source>
   <translation>确定吗？</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Area</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Arms</source>
   <translation>手臂</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Around the picture</source>
   <translation>图片周围</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift, with Ctrl</source>
   <translation>方向键, 加 Shift, 加 Ctrl</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Arrows, with Shift; Enter</source>
   <translation>方向键, 加 Shift; Enter</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>As</source>
   <translation>形式</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>As it is</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>As it is: {width} × {height} px</source>
   <translation>原尺寸：{width} × {height} px</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>As it was cut out</source>
   <translation>按抠图结果</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>As it was found</source>
   <translation>恢复识别结果</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As many as there are cores</source>
   <translation>与核心数相同</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As one outfit</source>
   <translation>作为一套</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the object</source>
   <translation>按物体</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>As the photo</source>
   <translation>与照片相同</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>As the picture</source>
   <translation>与图片相同</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>As the system says</source>
   <translation>按系统设置</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>As the theme</source>
   <translation>跟随主题</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>As {name}</source>
   <translation>同 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Ask</source>
   <translation>先确认</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for it with 33 or 65 steps.</source>
   <translation>请索取 33 级或 65 级的版本。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Ask for the table in full range.</source>
   <translation>请索取全范围的颜色表。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Ask its owner for permission, or copy it.</source>
   <translation>请向所有者申请权限，或先复制该文件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Aspect</source>
   <translation>宽高比</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>At least {shortest} characters.</source>
   <translation>至少 {shortest} 个字符。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>At most {side} a side and {area} megapixels can be made.</source>
   <translation>每边最多 {side} 像素，总计最多 {area} 百万像素。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Auto all</source>
   <translation>全部自动</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/operation_rows.py" />
   <source>Auto: {title}</source>
   <translation>自动：{title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Auto: {what}</source>
   <translation>自动：{what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Back to one person</source>
   <translation>返回单人试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Back to the designs</source>
   <translation>返回设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Back to {name}</source>
   <translation>返回 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Backdrop</source>
   <translation>新背景</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Badge</source>
   <translation>标记</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Bag</source>
   <translation>包</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Batch</source>
   <translation>批处理</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Batch at work</source>
   <translation>批处理进行中</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Batch: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>批处理：完成 {done}，待查看 {doubtful}，失败 {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Before and after</source>
   <translation>前后对照</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Begin one, or choose another folder.</source>
   <translation>请开始一个，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Beginning</source>
   <translation>正在开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made</source>
   <translation>正在生成</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Being made, {percent} %</source>
   <translation>正在生成，{percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Bits a channel</source>
   <translation>每通道位数</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Black and white</source>
   <translation>黑白</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Black point compensation</source>
   <translation>黑点补偿</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blazer</source>
   <translation>西装外套</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Blouse</source>
   <translation>女式衬衫</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Blue</source>
   <translation>蓝</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Blue edges</source>
   <translation>蓝色边缘</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Blur</source>
   <translation>模糊</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Body</source>
   <translation>连体衣</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Body points</source>
   <translation>身体点</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Body points and clothes</source>
   <translation>身体点和衣物</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/dress_tool.py" />
   <source>Body points are shown</source>
   <translation>身体点已显示</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Body: {count} of {whole} points</source>
   <translation>身体：{whole} 个点中的 {count} 个</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bold</source>
   <translation>粗体</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Both halves alike</source>
   <translation>左右对称</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Bottom</source>
   <translation>下方</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom left</source>
   <translation>左下</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom left corner</source>
   <translation>左下角</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Bottom right</source>
   <translation>右下</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Bottom right corner</source>
   <translation>右下角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Bottoms</source>
   <translation>下装</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/brightness.py" />
   <source>Brightness</source>
   <translation>亮度</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Bring back the copy</source>
   <translation>恢复副本</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Brush</source>
   <translation>画笔</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Brush size</source>
   <translation>画笔大小</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Brush that follows edges</source>
   <translation>跟随边缘的画笔</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/brush.py" />
   <source>Brush {size} px, hardness {hardness} %</source>
   <translation>画笔 {size} px，硬度 {hardness} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By its box</source>
   <translation>按外框</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>By visual weight</source>
   <translation>按视觉重心</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Cache</source>
   <translation>缓存</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cache now</source>
   <translation>当前缓存</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Camera</source>
   <translation>相机</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Cancel, or back to the picture</source>
   <translation>取消，或回到图片</translation>
  </message>
  <message>
   <location filename="../../editor/errors.py" />
   <source>Cancelled.</source>
   <translation>已取消。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Canvas to draw a garment's outline on</source>
   <translation>绘制服装轮廓的画布</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Capsule</source>
   <translation>胶囊衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Cast on the ground</source>
   <translation>投在地面</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Casual</source>
   <translation>休闲</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Category</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Change a value by 1, 10, 0.1</source>
   <translation>数值变化 1、10、0.1</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change password</source>
   <translation>更改密码</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Changed by algorithms; what it shows is as it was</source>
   <translation>由算法更改；所显示的内容不变</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/row.py" />
   <source>Changed. A double click resets it.</source>
   <translation>已更改。双击可重置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Changes saved {time}</source>
   <translation>更改已保存于 {time}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Change…</source>
   <translation>更改…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Check</source>
   <translation>检查</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Check its folder.</source>
   <translation>请检查它的文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Check now</source>
   <translation>立即检查</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Check the certificate, or save without signing.</source>
   <translation>请检查证书，或不签名保存。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Check the date of this computer.</source>
   <translation>请检查这台电脑的日期。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Check the folder it lies in.</source>
   <translation>请检查其所在的文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Check the free space and your rights in that folder, or continue as guest.</source>
   <translation>请检查可用空间和该文件夹的权限，或以访客身份继续。</translation>
  </message>
  <message>
   <location filename="../../editor/model/private_file.py" />
   <source>Check your rights there.</source>
   <translation>请检查该处的权限。</translation>
  </message>
  <message>
   <location filename="../../editor/views/form.py" />
   <source>Checking…</source>
   <translation>正在检查…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/packing.py" />
   <source>Choose 1 to {high}.</source>
   <translation>请选择 1 到 {high}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Choose GIF or WebP.</source>
   <translation>请选择 GIF 或 WebP。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose PNG or TIFF, or make the picture smaller.</source>
   <translation>请选择 PNG 或 TIFF，或缩小图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Choose a .cube file or a HALD picture (PNG).</source>
   <translation>请选择 .cube 文件或 HALD 图片（PNG）。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose a JSON file.</source>
   <translation>请选择 JSON 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file, the signer's certificate first.</source>
   <translation>请选择 PEM 文件，签名者的证书在最前。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a PEM file.</source>
   <translation>请选择 PEM 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Choose a PNG, JPEG, WebP, TIFF, BMP, GIF or AVIF file.</source>
   <translation>请选择 PNG、JPEG、WebP、TIFF、BMP、GIF 或 AVIF 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Choose a color</source>
   <translation>选择颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Choose a color profile</source>
   <translation>选择颜色配置文件</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose a copy without one, where only you can read it.</source>
   <translation>请选择没有密码的副本，放在只有您能读取的地方。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a darker one that is grey or white.</source>
   <translation>请选择较暗的灰色或白色位置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Choose a design or an item: what goes with it appears here.</source>
   <translation>选择一个设计或单品：与之相配的会出现在这里。</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a folder for the results</source>
   <translation>请选择结果文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Choose a folder of pictures</source>
   <translation>选择图片文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>Choose a folder of pictures.</source>
   <translation>请选择一个图片文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose a garment for the trunk or the legs, or name its kind.</source>
   <translation>请选择上身或下身的衣服，或指定它的种类。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a lighter one that is grey or white.</source>
   <translation>请选择较亮的灰色或白色位置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Choose a person: what you brought is put on then.</source>
   <translation>请选择人物：带来的衣服随后就会穿上。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose a person…</source>
   <translation>选择人物…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a photo that shows one garment on a plain ground.</source>
   <translation>请选择一张只有一件衣服、背景简单的照片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/backdrop_controls.py" />
   <source>Choose a picture</source>
   <translation>选择图片</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture in it.</source>
   <translation>请选择其中的一张图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>Choose a picture in which it is {least} pixels or more.</source>
   <translation>请选择一张其中衣服至少有 {least} 像素的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>Choose a picture that shows one from the head to the hips at least.</source>
   <translation>请选择一张能看到人上半部分的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Choose a picture.</source>
   <translation>请选择图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>Choose a place that is grey or white in reality, such as paper.</source>
   <translation>请选择实际为灰色或白色的位置,例如纸张。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Choose a recipe and press Start. What is stopped goes on where it was.</source>
   <translation>选择配方，然后点击“开始”。停止后可从原处继续。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose a recipe first</source>
   <translation>请先选择配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose a result to read about it.</source>
   <translation>选择一个结果即可查看说明。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>Choose a shadow above.</source>
   <translation>请在上面选择阴影。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose a shorter one.</source>
   <translation>请改短一些。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>Choose an .icc or .icm file of a printer, a press or a screen.</source>
   <translation>请选择打印机、印刷机或屏幕的 .icc 或 .icm 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Choose an outfit to say what you think of it.</source>
   <translation>选择一套搭配，说说您的看法。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Choose another file.</source>
   <translation>请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose another folder for them.</source>
   <translation>请为它们选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another folder.</source>
   <translation>请选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another format.</source>
   <translation>请选择其他格式。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Choose another name in the record.</source>
   <translation>请在描述文件中换一个名称。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Choose another name or folder.</source>
   <translation>请选择其他名称或文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>Choose another name, or confirm that it is replaced.</source>
   <translation>请换一个名称，或确认替换。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>Choose another name, or say that it may be replaced.</source>
   <translation>请换一个名称，或允许替换。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Choose another name.</source>
   <translation>请换一个名称。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>Choose another network or a smaller scale.</source>
   <translation>请选择其他模型或较小的倍数。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Choose another one.</source>
   <translation>请选择另一个。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>Choose another output in its record.</source>
   <translation>请在描述文件中选择其他输出。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Choose another person</source>
   <translation>选择其他人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Choose another picture</source>
   <translation>选择其他图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>Choose another picture, or another kind of garment.</source>
   <translation>请选择另一张图片，或另一种衣服。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Choose another place.</source>
   <translation>请选择其他位置。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>Choose at most {limit} px, or start from a larger picture.</source>
   <translation>请选择不超过 {limit} px，或使用更大的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Choose it below; Save keeps your word.</source>
   <translation>请在下方选择；保存后按您说的为准。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Choose one of: {names}.</source>
   <translation>请选择其中一个：{names}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>Choose one whose record names some.</source>
   <translation>请选择记录中写有特征的网络。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Choose other clothes, or paint where they are.</source>
   <translation>请选择其他衣物，或涂抹它所在的位置。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Choose other files or folders.</source>
   <translation>请选择其他文件或文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Choose people, garments and a folder, then press Start. Drop files anywhere.</source>
   <translation>选择人物、服装和文件夹，然后按“开始”。文件可拖放到任意位置。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Choose pictures or a folder first</source>
   <translation>请先选择图片或文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>Choose some with a picture.</source>
   <translation>请选择有图片的单品。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the folder of Kandinsky 2.1.</source>
   <translation>请选择 Kandinsky 2.1 的文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Choose the key that was made with it.</source>
   <translation>请选择与它一起制作的密钥。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Choose the one that holds the adapter.</source>
   <translation>请选择包含适配器的文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Choose the one that holds the model.</source>
   <translation>请选择存放模型的文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Choose the processor (cpu) as the device, or check the network with: vitrina models verify.</source>
   <translation>请选择处理器（cpu）作为设备，或检查模型：vitrina models verify。</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Choose the source</source>
   <translation>选择来源</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/capsule.py" />
   <source>Choose {low} to {high}.</source>
   <translation>请选择 {low} 到 {high}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Clean studio</source>
   <translation>干净影棚</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Clean up</source>
   <translation>清理</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Clear the cache</source>
   <translation>清除缓存</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Click a place; arrows and Enter do the same</source>
   <translation>点击一个位置；方向键和 Enter 也可以</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Click at three places or more.</source>
   <translation>请点击三个以上的位置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click corner by corner; a click on the first or the last one closes it.</source>
   <translation>逐个点击角；点击第一个或最后一个即可完成。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on an object</source>
   <translation>点击对象</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the background: the network looks at it from near.</source>
   <translation>点击背景：网络会从近处再看一次。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click on the object: the network looks at it from near.</source>
   <translation>点击对象：网络会从近处再看一次。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Click to add a point, double click to remove it</source>
   <translation>单击添加点，双击删除点</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Click what is grey or white in reality. Esc gives up.</source>
   <translation>点击实际为灰色或白色的位置。按 Esc 取消。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Click: what looks alike around that place is taken.</source>
   <translation>点击：选取周围相似的部分。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Clicked</source>
   <translation>已点选</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Clipped {share} %</source>
   <translation>溢出 {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Clipped: black {black}, white {white}</source>
   <translation>溢出：黑 {black}，白 {white}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Clone</source>
   <translation>克隆</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Close other programs that may use it, then delete it by hand.</source>
   <translation>请关闭可能占用它的其他程序，然后手动删除。</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>Close other programs, or open a smaller picture.</source>
   <translation>请关闭其他程序，或打开较小的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Close other programs, or try {smaller} pixels.</source>
   <translation>请关闭其他程序，或尝试 {smaller} 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>Close other programs, or work on fewer pictures at a time.</source>
   <translation>请关闭其他程序，或同时处理更少的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/toast.py" />
   <source>Close the message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Close the polygon</source>
   <translation>完成多边形</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Clothes are cut out and sorted by themselves; you are asked only where it is not sure.</source>
   <translation>衣服会自动抠图和归类；只有不确定时才会询问您。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Clothes told apart</source>
   <translation>衣物已识别</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Cold</source>
   <translation>冷色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Color</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Color as six digits</source>
   <translation>六位颜色值</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Color balance</source>
   <translation>色彩平衡</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color card</source>
   <translation>色卡</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Color correction</source>
   <translation>颜色校正</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Color fringes</source>
   <translation>彩色边缘</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Color held back to {share} %, so that the product keeps its own.</source>
   <translation>颜色更改保留 {share} %，让商品保持自己的颜色。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Color look</source>
   <translation>色彩风格</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Color of the tag</source>
   <translation>标签颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Color profiles (*.icc *.icm);;All files (*)</source>
   <translation>颜色配置文件 (*.icc *.icm);;所有文件 (*)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Color space</source>
   <translation>颜色空间</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Color strength</source>
   <translation>色彩强度</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Colors</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Colors of a text cannot be transparent.</source>
   <translation>文字颜色不能是透明的。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Colors of clothes</source>
   <translation>衣物颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/chip_menus.py" />
   <source>Color…</source>
   <translation>颜色…</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Content Credentials need libraries that the program alone does not bring.</source>
   <translation>Content Credentials 需要程序本身没有的库。</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Continue as guest</source>
   <translation>以访客身份继续</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Continue as guest; restore the file from a backup, or delete it to start anew.</source>
   <translation>请以访客身份继续；也可从备份恢复该文件，或将其删除后重新开始。</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Continue with {name}</source>
   <translation>继续{name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/contrast.py" />
   <source>Contrast</source>
   <translation>对比度</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Convert it to sRGB, or take its profile away.</source>
   <translation>请转换为 sRGB，或去掉其配置文件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Copy it again from where it came from.</source>
   <translation>请从来源处重新复制。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Copy the mask for another picture</source>
   <translation>复制蒙版用于另一张图片</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Copying the mask</source>
   <translation>正在复制蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Copyright</source>
   <translation>版权</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>CoreML</source>
   <translation>CoreML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Corners</source>
   <translation>角点</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/polygon_tool.py" />
   <source>Corners: {count}. A click on the first one closes it.</source>
   <translation>角：{count}。点击第一个即可完成。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Correct by hand</source>
   <translation>手动修正</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Correct by the card</source>
   <translation>按色卡校正</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Correct in the editor</source>
   <translation>在编辑器中修正</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Correct the record.</source>
   <translation>请修正描述文件。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Corrected</source>
   <translation>已修正</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Correction</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/creases.py" />
   <source>Creases</source>
   <translation>褶皱</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>Create</source>
   <translation>创建</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Create account</source>
   <translation>创建账号</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Crisp</source>
   <translation>清晰</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Crisp contrast</source>
   <translation>清晰对比</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Crop</source>
   <translation>裁剪</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>Crop frame</source>
   <translation>裁剪框</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped around the product</source>
   <translation>围绕商品裁剪</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cropped inside the border</source>
   <translation>裁剪到边框以内</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+G, Ctrl+Enter in the words</source>
   <translation>Ctrl+G，在文字中 Ctrl+Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Ctrl+wheel</source>
   <translation>Ctrl+滚轮</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Currency</source>
   <translation>货币</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves</source>
   <translation>曲线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Curves and levels</source>
   <translation>曲线和色阶</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Cut from a picture's pattern</source>
   <translation>使用图片中的图案</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Cut out</source>
   <translation>抠出主体</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Cut out, on white</source>
   <translation>抠出并置于白色背景</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Cut-out</source>
   <translation>抠图</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Cut-outs and small pictures are made again when needed</source>
   <translation>抠图结果和缩略图会在需要时重新生成</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Cut-outs: {count}, the most doubtful at the left</source>
   <translation>抠图：{count}，最存疑的在左边</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Cyan – Red</source>
   <translation>青 – 红</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark grey</source>
   <translation>深灰</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Dark theme</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Data</source>
   <translation>数据</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_model.py" />
   <source>Day {number}: {why}</source>
   <translation>第 {number} 天：{why}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Days</source>
   <translation>天数</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Deep color</source>
   <translation>浓郁色彩</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Default value</source>
   <translation>默认值</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Defringe</source>
   <translation>去边</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Delete a preset</source>
   <translation>删除预设</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account</source>
   <translation>删除账号</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete account…</source>
   <translation>删除账号…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data</source>
   <translation>删除我的数据</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Delete my data…</source>
   <translation>删除我的数据…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Delete the edit</source>
   <translation>删除此编辑</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Delete the palette</source>
   <translation>删除调色板</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Delete the picture from the frame</source>
   <translation>从框中移除图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Delete the recipe</source>
   <translation>删除配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Delete this look</source>
   <translation>删除此风格</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Delete {journal} to begin anew; pictures that are there already stay.</source>
   <translation>删除 {journal} 可重新开始；已有的图片会保留。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Describe one garment in at most {most} words.</source>
   <translation>请用最多 {most} 个词描述一件衣服。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Design</source>
   <translation>设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/missing_list.py" />
   <source>Design it</source>
   <translation>做出来看</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_grid.py" />
   <source>Designs</source>
   <translation>设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Designs are being made</source>
   <translation>正在生成设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Designs from words</source>
   <translation>用文字做设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Designs: {count}</source>
   <translation>设计：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Detail</source>
   <translation>细节</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Details…</source>
   <translation>详细信息…</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Device</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Devices</source>
   <translation>设备</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Difference from the wanted colors: {before} before, {after} with it (delta E 2000).</source>
   <translation>与目标颜色的差异：之前 {before}，使用后 {after}（delta E 2000）。</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>DirectML</source>
   <translation>DirectML</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Direction</source>
   <translation>方向</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Distortion</source>
   <translation>畸变</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Do it</source>
   <translation>照做</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Do it by hand.</source>
   <translation>请手动处理。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Does it look right?</source>
   <translation>看起来合适吗？</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Done in {seconds} s</source>
   <translation>用时 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Done: {title}</source>
   <translation>已做：{title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Doubt</source>
   <translation>存疑</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above</source>
   <translation>存疑高于</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Doubt above which pictures are put aside</source>
   <translation>高于此存疑比例的图片放到一边</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Doubt is shown</source>
   <translation>已标出存疑处</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Doubt on or off</source>
   <translation>显示或隐藏存疑处</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubt {number} of {count}</source>
   <translation>存疑处 {number} / {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Doubts</source>
   <translation>存疑</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Doubts: {count}</source>
   <translation>存疑处：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Down</source>
   <translation>向下</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>Download it again, to its end.</source>
   <translation>请重新完整下载。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download it again.</source>
   <translation>请重新下载。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the rest of it.</source>
   <translation>请下载其余部分。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the safetensors files of this model.</source>
   <translation>请下载该模型的 safetensors 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Download the whole folder again.</source>
   <translation>请重新下载整个文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Drag a point of the body to where it belongs. Or paint over a part, and say what it is.</source>
   <translation>将身体点拖到正确的位置，或涂抹某个部分并指明它是什么。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Drag each ring onto a corner of what is a rectangle in reality. Enter applies, Esc cancels.</source>
   <translation>把每个圆圈拖到实际为矩形的物体的角上。按 Enter 应用，按 Esc 取消。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw</source>
   <translation>绘制</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Draw the outline of a garment, dark on light.</source>
   <translation>请画出服装轮廓，浅底深线。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Draw the outline, then its seams and folds; the words say what it is made of.</source>
   <translation>先画轮廓，再画缝线和褶纹；文字说明用什么做。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Drawn by Vitrina</source>
   <translation>由 Vitrina 绘制</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn by a person</source>
   <translation>由人绘制</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Drawn from data</source>
   <translation>根据数据绘制</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Dress</source>
   <translation>连衣裙</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Dresses</source>
   <translation>连衣裙</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Dresses and skirts</source>
   <translation>连衣裙和半身裙</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Dressing</source>
   <translation>正在试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Drop a person here</source>
   <translation>将人物图片拖到这里</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Drop a picture here</source>
   <translation>将图片拖到这里</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Drop files or folders here</source>
   <translation>将文件或文件夹拖放到此处</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Drop folders or pictures</source>
   <translation>拖入文件夹或图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Drop folders or pictures here</source>
   <translation>将文件夹或图片拖到这里</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>Drop photos here</source>
   <translation>将图片拖到这里</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Drop photos or folders here</source>
   <translation>把照片或文件夹拖到这里</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dust.py" />
   <source>Dust and specks</source>
   <translation>灰尘和斑点</translation>
  </message>
  <message>
   <location filename="../../editor/views/registration_view.py" />
   <source>E-mail</source>
   <translation>电子邮箱</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Each by itself</source>
   <translation>逐件试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Easy to guess</source>
   <translation>容易猜到</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge</source>
   <translation>边缘</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Edge band</source>
   <translation>边缘带</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Edge brush</source>
   <translation>边缘画笔</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Edge contrast</source>
   <translation>边缘对比度</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Edit the chosen design</source>
   <translation>编辑所选设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Edit values</source>
   <translation>编辑数值</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Edited by a person</source>
   <translation>由人编辑</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Editing</source>
   <translation>编辑操作</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Edit…</source>
   <translation>编辑…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Empty</source>
   <translation>清空</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Enlarge smaller pictures</source>
   <translation>放大较小的图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged by</source>
   <translation>放大方式</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Enlarged to {percent} %: pixels are missing. Upscale adds detail.</source>
   <translation>已放大到 {percent} %：像素不足。放大工具可以增加细节。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Enlarged {factor:.1f} times by a network</source>
   <translation>由网络放大 {factor:.1f} 倍</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>Enlarged {factor} times by a network: {time}</source>
   <translation>由网络放大 {factor} 倍：{time}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/save_controller.py" />
   <source>Enlarging</source>
   <translation>正在放大</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Enter changes it, Delete takes it away</source>
   <translation>Enter 更改，Delete 移除</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Enter twice, or a click on its first corner</source>
   <translation>按两次 Enter, 或点击第一个角</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Erase</source>
   <translation>擦除</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Erase brush</source>
   <translation>擦除画笔</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Esc cancels. You can zoom and pan meanwhile.</source>
   <translation>按 Esc 取消。期间可以缩放和平移。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Evening</source>
   <translation>晚装</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Every saved file says</source>
   <translation>每个保存的文件都写明</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Every step is kept here. Click one to go back to it.</source>
   <translation>每一步都保留在这里，点击即可返回。</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Everything of mine</source>
   <translation>我的全部数据</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look</source>
   <translation>导出风格</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Export the look…</source>
   <translation>导出风格…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export the recipe</source>
   <translation>导出配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/exposure.py" />
   <source>Exposure</source>
   <translation>曝光</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Exposure time</source>
   <translation>快门速度</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/eyedropper.py" />
   <source>Eyedropper, color {colour}</source>
   <translation>吸管，颜色 {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>F2, Enter</source>
   <translation>F2、Enter</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Fabric</source>
   <translation>面料</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>Face and hands untouched</source>
   <translation>脸和手未改动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Face and neck</source>
   <translation>脸和颈</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Fails: {count}</source>
   <translation>未通过：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Fair</source>
   <translation>一般</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Fall-off</source>
   <translation>衰减</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Fast</source>
   <translation>速度</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Favorite</source>
   <translation>加入收藏</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Favourite</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Favourite, or not</source>
   <translation>收藏或取消</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Favourites: {count}</source>
   <translation>收藏：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Feather</source>
   <translation>羽化</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>File</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>File for a marketplace</source>
   <translation>电商平台文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>File of each picture</source>
   <translation>每张图片的文件</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File size</source>
   <translation>文件大小</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>File type</source>
   <translation>文件类型</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Files and folders: {count}</source>
   <translation>文件和文件夹：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Files in a storage cannot be moved from here.</source>
   <translation>存储中的文件不能从这里移动。</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Files left out: {count}. The first is {name}: {reason}</source>
   <translation>跳过的文件数：{count}。第一个是 {name}：{reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fills</source>
   <translation>填满</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Film-like</source>
   <translation>胶片感</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_film.py" />
   <source>Filming the process of dressing</source>
   <translation>正在制作穿衣过程</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Filters and order</source>
   <translation>筛选和排序</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/find_section.py" />
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Find the lens that the picture's own data name</source>
   <translation>查找图片自身数据中写明的镜头</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/canvas_controls.py" />
   <source>Find the object again</source>
   <translation>重新查找物体</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/operation_rows.py" />
   <source>Find the value from the picture</source>
   <translation>根据图片计算数值</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Find the values for each picture</source>
   <translation>为每张图片求值</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Finding the values</source>
   <translation>正在计算数值</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Finds a ColorChecker Classic in the picture and makes its colors come out right</source>
   <translation>在图片中找到 ColorChecker Classic 色卡并据此校正颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Finished</source>
   <translation>已结束</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>First choose a design</source>
   <translation>请先选择一个设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>First choose a person</source>
   <translation>请先选择人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>First choose an item of the wardrobe.</source>
   <translation>请先在衣橱中选择一件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>First say what is to be designed</source>
   <translation>请先说明要设计什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Fit</source>
   <translation>适应</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Fit on the body</source>
   <translation>合身程度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Fits</source>
   <translation>适应</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all</source>
   <translation>全部修正</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all does: {steps}</source>
   <translation>全部修正将执行：{steps}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Fix all {count}</source>
   <translation>全部修正 {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it</source>
   <translation>修正</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/rule_row.py" />
   <source>Fix it: {rule}</source>
   <translation>修正：{rule}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip</source>
   <translation>翻转</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip horizontally</source>
   <translation>水平翻转</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/flip.py" />
   <source>Flip vertically</source>
   <translation>垂直翻转</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Focal length</source>
   <translation>焦距</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder after</source>
   <translation>处理后的文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder before</source>
   <translation>处理前的文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Folder for the designs</source>
   <translation>设计的文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Folder for the results</source>
   <translation>结果文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of my own pictures</source>
   <translation>自己的图片文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Folder of pictures I like</source>
   <translation>喜欢的图片文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>Folder of the model Kandinsky 2.1, for designs</source>
   <translation>Kandinsky 2.1 模型的文件夹，用于设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Folds of the body</source>
   <translation>身体的褶皱</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Font</source>
   <translation>字体</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>For example a price; / begins a new line</source>
   <translation>例如价格；/ 表示换行</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>For example: a summer dress in green linen with small white dots</source>
   <translation>例如：绿色亚麻的夏季连衣裙，白色小圆点</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Forget it</source>
   <translation>清除来源</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Forgot password</source>
   <translation>忘记密码</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Form</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Formality</source>
   <translation>正式程度</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Format</source>
   <translation>格式</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Found by: {what}</source>
   <translation>依据：{what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/corners.py" />
   <source>Four corners</source>
   <translation>四个角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Four marketplaces</source>
   <translation>四个电商平台</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Frame</source>
   <translation>裁剪框</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/fill_frame.py" />
   <source>Frame {wanted} % · the product fills {now} %</source>
   <translation>画框 {wanted} % · 商品占 {now} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Free</source>
   <translation>自由</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Free some space and go on.</source>
   <translation>请释放空间后继续。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>Free some space or choose another place.</source>
   <translation>请释放空间或选择其他位置。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>Free some space, choose another folder or a smaller scale.</source>
   <translation>请释放一些空间，或选择其他文件夹或较小的倍数。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Freedom</source>
   <translation>自由度</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>From</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>From the batch: {name}</source>
   <translation>来自批处理：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>From what was just done in the editor</source>
   <translation>取自刚才在编辑器中所做的</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/value_field.py" />
   <source>From {low} to {high}</source>
   <translation>{low} 到 {high}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further in</source>
   <translation>移向里层</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Further out</source>
   <translation>移向外层</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/gamma.py" />
   <source>Gamma</source>
   <translation>伽马</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Gamut warning</source>
   <translation>色域警告</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Garment</source>
   <translation>衣物</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Garments</source>
   <translation>服装</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Garments of the bank</source>
   <translation>样衣库的服装</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Get a new one, or sign with one of this computer.</source>
   <translation>请取得新证书，或用这台电脑的证书签名。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Give #rrggbb.</source>
   <translation>请输入 #rrggbb。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Give #rrggbb; opacity is another value.</source>
   <translation>请输入 #rrggbb；不透明度是另一个值。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give 1 to {maximum} points: [x, y, pressure from 0 to 1].</source>
   <translation>请给出 1 到 {maximum} 个点：[x, y, 0 到 1 的压力]。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>Give [[x, y], ...] in pixels of the picture.</source>
   <translation>请以图片像素给出 [[x, y], ...]。</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>Give a black and white picture, or one with transparent parts.</source>
   <translation>请给出黑白图片，或带透明部分的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>Give a list of objects with "part" ({parts}) and "colour" (#rrggbb) or "picture".</source>
   <translation>请给出对象列表，含 "part"（{parts}）以及 "colour"（#rrggbb）或 "picture"。</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>Give a name that ends in one of: {suffixes}.</source>
   <translation>请给出以下列之一结尾的名称：{suffixes}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give a name.</source>
   <translation>请给出名称。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give a number from {low:g} to {high:g}.</source>
   <translation>请给出 {low:g} 到 {high:g} 之间的数值。</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>Give a number from {minimum:g} to {maximum:g}.</source>
   <translation>请输入 {minimum:g} 到 {maximum:g} 之间的数值。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give a whole number from 0 to {largest}.</source>
   <translation>请给出 0 到 {largest} 的整数。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Give an ONNX file, or update the program.</source>
   <translation>请提供 ONNX 文件，或更新程序。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give an object of names and places.</source>
   <translation>请给出名称与位置的对象。</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object of numbers, 0 to 32, and places.</source>
   <translation>请给出编号（0 到 32）与位置的对象。</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give an object with {fields}.</source>
   <translation>请给出含有 {fields} 的对象。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>Give auto, or left, top, width and height as parts of the picture, 0 to 1.</source>
   <translation>请输入 auto，或以图片的比例 0 到 1 输入左、上、宽、高。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give columns and rows: [120, -40].</source>
   <translation>请给出列数和行数：[120, -40]。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Give it a {when}.</source>
   <translation>请添加 {when}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>Give it an offset: [columns, rows].</source>
   <translation>请给出偏移：[列, 行]。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Give one of them a weight above 0.</source>
   <translation>请给其中一项大于 0 的权重。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give one of: {allowed}.</source>
   <translation>可用的值：{allowed}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>Give one of: {kinds}.</source>
   <translation>请给出其中之一：{kinds}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>Give one of: {modes}.</source>
   <translation>可用的值：{modes}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste.py" />
   <source>Give one.</source>
   <translation>请给出一个。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>Give the JSON file of a network.</source>
   <translation>请提供模型的 JSON 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>Give the name of a file, or an object as in a project file.</source>
   <translation>请输入文件名，或如项目文件中的对象。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Give the palette a name.</source>
   <translation>请给调色板一个名称。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Give the two pictures of a pair the same name; the suffix may differ.</source>
   <translation>请让一对图片同名；扩展名可以不同。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Give up the corners, then put the tool away</source>
   <translation>先取消角, 再收起工具</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>Give x and y from {low:g} to {high:g}.</source>
   <translation>请给出 {low:g} 到 {high:g} 之间的 x 和 y。</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>Give x and y in pixels of the picture.</source>
   <translation>请给出以图片像素为单位的 x 和 y。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/glare.py" />
   <source>Glare</source>
   <translation>眩光</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Go</source>
   <translation>进入</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Go on</source>
   <translation>继续</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it</source>
   <translation>继续该批处理</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Go on with it, or choose another folder for the results.</source>
   <translation>请继续该批处理，或为结果选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Go on with it, or choose another folder.</source>
   <translation>请继续，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Go on with that one, or choose another folder.</source>
   <translation>请用它继续，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Go through holes and pieces, take one</source>
   <translation>查看孔洞和部分, 选择一个</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Goes with the chosen one</source>
   <translation>与所选相配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Golden</source>
   <translation>金色</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Good</source>
   <translation>良好</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Gradient</source>
   <translation>渐变</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Green</source>
   <translation>绿</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Grey point</source>
   <translation>灰点</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/grey_picker.py" />
   <source>Grey point: click what should be grey</source>
   <translation>灰点:点击应为灰色的位置</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>Guessed: it was not said, but is near to what was. Click to keep or change it.</source>
   <translation>推测：没有说出，但与所说的接近。点击可保留或更改。</translation>
  </message>
  <message>
   <location filename="../../editor/views/conductor.py" />
   <source>Guest</source>
   <translation>访客</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>H, middle button, wheel</source>
   <translation>H, 鼠标中键, 滚轮</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>HALD picture</source>
   <translation>HALD 图片</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hair</source>
   <translation>头发</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Hair and fur</source>
   <translation>毛发</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hands</source>
   <translation>手</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Harder brush</source>
   <translation>画笔更硬</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_rows.py" />
   <source>Hardness</source>
   <translation>硬度</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hat</source>
   <translation>帽子</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Hatch what the cut-out may have wrong</source>
   <translation>用斜线标出抠图可能有误之处</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Hatch where opacity is found from colors, as at hair and fur</source>
   <translation>用斜线标出按颜色求得不透明度的地方，如毛发</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Hats</source>
   <translation>帽子</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Hats and bags</source>
   <translation>帽子和包</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/dehaze.py" />
   <source>Haze</source>
   <translation>雾霾</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Heal</source>
   <translation>修复</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Height</source>
   <translation>高度</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Height in pixels</source>
   <translation>高度（像素）</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Held back to {share} %, as the picture was good already.</source>
   <translation>图片本来已经很好，因此只保留了 {share} %。</translation>
  </message>
  <message>
   <location filename="../../editor/views/editor_view.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Hem</source>
   <translation>下摆</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Hide all panels</source>
   <translation>隐藏所有面板</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Hide the password</source>
   <translation>隐藏密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>High key</source>
   <translation>高调</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Highlights</source>
   <translation>高光</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/histogram.py" />
   <source>Histogram</source>
   <translation>直方图</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Hold to see the original</source>
   <translation>按住可查看原图</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Holes</source>
   <translation>孔洞</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Holes and pieces</source>
   <translation>孔洞和部分</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Holes: {count} found, {taken} removed. Click one to change that.</source>
   <translation>孔洞：找到 {count} 个，已去除 {taken} 个。点击可更改。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Hoodie</source>
   <translation>连帽衫</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Horizon</source>
   <translation>地平线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Horizontal</source>
   <translation>水平</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>How a garment is worn is changed here.</source>
   <translation>在这里调整衣物的穿法。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How far</source>
   <translation>变化程度</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>How garments are worn</source>
   <translation>服装穿法</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>How it is worn</source>
   <translation>穿法</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>How many</source>
   <translation>数量</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I do not like it</source>
   <translation>不喜欢</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>I have kept it</source>
   <translation>我已保存</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>I like it</source>
   <translation>喜欢</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>ISO</source>
   <translation>ISO</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>If stopped</source>
   <translation>停止后</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>If the file exists</source>
   <translation>文件已存在时</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import a recipe</source>
   <translation>导入配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table of colors</source>
   <translation>导入颜色表</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Import a table…</source>
   <translation>导入颜色表…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>In its place</source>
   <translation>取代它</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>In the words of the IPTC: {word}</source>
   <translation>IPTC 用词：{word}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>In words</source>
   <translation>用文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>In {level} of 10 pictures like those tested, at most {share} % of the object is wrong.</source>
   <translation>在与测试图片相似的图片中，10 张里有 {level} 张，主体有误之处至多 {share} %。</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Include names of files and folders</source>
   <translation>包含文件名和文件夹名</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Ink and wash</source>
   <translation>水墨</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Install it with: pip install vitrina[{extra}]</source>
   <translation>请安装：pip install vitrina[{extra}]</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Install it: pip install 'vitrina[provenance]'</source>
   <translation>请安装：pip install 'vitrina[provenance]'</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>Install lensfunpy, and the system's library GLib 2.</source>
   <translation>请安装 lensfunpy 和系统库 GLib 2。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>Install the driver and the onnxruntime package for {expected}, or choose another device.</source>
   <translation>请安装 {expected} 的驱动和 onnxruntime 包，或选择其他设备。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Install the newest Vitrina and open it again.</source>
   <translation>请安装最新版 Vitrina 后再打开。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>Install the newest one.</source>
   <translation>请安装最新版本。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add one: vitrina models add.</source>
   <translation>请重新安装程序，或添加模型：vitrina models add。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Install the program again, or add the network again.</source>
   <translation>请重新安装程序，或重新添加模型。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Install them: pip install 'vitrina[generate]'</source>
   <translation>请安装：pip install 'vitrina[generate]'</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>Install them: pip install 'vitrina[provenance]', or save without.</source>
   <translation>请安装：pip install 'vitrina[provenance]'，或不用它保存。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>Installed: {names}.</source>
   <translation>已安装：{names}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/invert.py" />
   <source>Invert the mask</source>
   <translation>反转蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Is this right? The program is not sure what it is.</source>
   <translation>这样对吗？程序不确定这是什么。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It comes with the program: install that again.</source>
   <translation>它随程序提供：请重新安装程序。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It does not look good</source>
   <translation>看起来不好</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>It does not pass: {rules}.</source>
   <translation>不符合规则：{rules}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>It is back to its default.</source>
   <translation>已恢复默认值。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is cut off or damaged: get it again.</source>
   <translation>文件不完整或已损坏：请重新获取。</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>It is faint: the pictures hardly differ by more than chance. More pictures teach more.</source>
   <translation>效果很弱：图片之间的差异几乎只是偶然。图片越多，学得越好。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>It is no table for finished pictures: get another.</source>
   <translation>它不是用于成品图片的颜色表：请换一个。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It is the name you sign in with.</source>
   <translation>登录时使用此名称。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>It looks good</source>
   <translation>看起来很好</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>It may be damaged: open an older one.</source>
   <translation>它可能已损坏：请打开较早的版本。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>It may be of a newer Vitrina, or somebody's own: choose another one.</source>
   <translation>它可能来自更新的 Vitrina，或是他人自建的：请选择其他风格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>It may have been removed.</source>
   <translation>它可能已被移除。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It may have {longest} characters.</source>
   <translation>最多 {longest} 个字符。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>It may have {shortest} to {longest}.</source>
   <translation>应为 {shortest} 到 {longest} 个。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>It needs at least {shortest}.</source>
   <translation>至少需要 {shortest} 个。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>It needs decoder/{file} or prior/{file}.</source>
   <translation>需要 decoder/{file} 或 prior/{file}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>It opens your account if you forget the password. It is shown only now; nobody can find it again.</source>
   <translation>忘记密码时可用它打开账号。它只显示这一次，之后谁也无法找回。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>It takes longer.</source>
   <translation>需要更长时间。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items</source>
   <translation>单品</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_grid.py" />
   <source>Items of the wardrobe</source>
   <translation>衣橱中的单品</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Items: {count}</source>
   <translation>单品：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Its name fits {pattern}.</source>
   <translation>名称符合 {pattern}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole, and the list of {date} can be brought back.</source>
   <translation>图片完好，可以恢复 {date} 的列表。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Its pictures are whole; move the folder elsewhere to begin anew.</source>
   <translation>图片完好；如要重新开始，请把文件夹移到别处。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>Its shape was recognised to {share} % only. Say what it is.</source>
   <translation>形状只识别出 {share} %，请指明它是什么。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblock.py" />
   <source>JPEG blocks</source>
   <translation>JPEG 块状痕迹</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_format.py" />
   <source>JPEG has no transparency: the background becomes white.</source>
   <translation>JPEG 不支持透明：背景将变为白色。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>JPEG quality</source>
   <translation>JPEG 质量</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Jacket or coat</source>
   <translation>外套或大衣</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Kandinsky</source>
   <translation>Kandinsky</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>Kandinsky 2.1 needs {decoder} and {prior} beside each other.</source>
   <translation>Kandinsky 2.1 需要 {decoder} 和 {prior} 放在一起。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs about {need:.1f} GB of memory for {width} x {height} pixels; {free:.1f} GB are free.</source>
   <translation>{width} x {height} 像素时 Kandinsky 需要约 {need:.1f} GB 内存；可用 {free:.1f} GB。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Kandinsky needs its model.</source>
   <translation>Kandinsky 需要它的模型。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Kandinsky needs libraries that the program alone does not bring: {missing}.</source>
   <translation>Kandinsky 需要程序本身没有的库：{missing}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Keep</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Keep it</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Keep the place of shooting (GPS)</source>
   <translation>保留拍摄地点（GPS）</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Keep the seed</source>
   <translation>保留种子</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Keep this code</source>
   <translation>请保存此恢复码</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum} at once.</source>
   <translation>一次最多 {maximum} 张。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>Keep to {maximum}.</source>
   <translation>不要超过 {maximum}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Keyboard</source>
   <translation>键盘</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Keys like {name} are not allowed for Content Credentials.</source>
   <translation>Content Credentials 不允许 {name} 这样的密钥。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Kind</source>
   <translation>种类</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Known: {known}.</source>
   <translation>已知：{known}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Language: {name}</source>
   <translation>语言：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Large models</source>
   <translation>大型模型</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Larger brush</source>
   <translation>画笔更大</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Larger history</source>
   <translation>展开历史记录</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest cache</source>
   <translation>缓存上限</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Largest file to open</source>
   <translation>可打开的最大文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn</source>
   <translation>学习</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn a look</source>
   <translation>学习风格</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Learn a look…</source>
   <translation>从图片学习风格…</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learn from</source>
   <translation>学习来源</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Learning</source>
   <translation>正在学习</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out</source>
   <translation>不写入</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Leave it out…</source>
   <translation>不写入…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Leave off the {what}: {why}.</source>
   <translation>去掉{what}：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Leave the batch as it is</source>
   <translation>保持批处理不变</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Left</source>
   <translation>左</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ankle</source>
   <translation>左脚腕</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left corner of the mouth</source>
   <translation>左嘴角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left ear</source>
   <translation>左耳</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left elbow</source>
   <translation>左肘</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye</source>
   <translation>左眼</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, inner corner</source>
   <translation>左眼内角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left eye, outer corner</source>
   <translation>左眼外角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left heel</source>
   <translation>左脚跟</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left hip</source>
   <translation>左臀</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left index finger</source>
   <translation>左食指</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left knee</source>
   <translation>左膝</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left little finger</source>
   <translation>左小指</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Left out</source>
   <translation>已略过</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left shoulder</source>
   <translation>左肩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left thumb</source>
   <translation>左拇指</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left toes</source>
   <translation>左脚趾</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Left wrist</source>
   <translation>左手腕</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Left, Right, Enter</source>
   <translation>左、右、Enter</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Legs</source>
   <translation>腿</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Lens</source>
   <translation>镜头</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Less blur</source>
   <translation>减少模糊</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Less motion</source>
   <translation>减少动画</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>Let all 24 patches of a ColorChecker Classic be seen, sharp, without glare, and a patch some 20 pixels wide.</source>
   <translation>ColorChecker Classic 的 24 个色块须全部可见、清晰、无反光,每块宽约 20 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>Let its name end in .cube or .png.</source>
   <translation>请让文件名以 .cube 或 .png 结尾。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Levels</source>
   <translation>色阶</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Licences of all parts</source>
   <translation>各组件的许可证</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light</source>
   <translation>光线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Light from</source>
   <translation>光的方向</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Light from the side</source>
   <translation>侧面的光</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Light grey</source>
   <translation>浅灰</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Light theme</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like the picture</source>
   <translation>像这张图</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Like {name}</source>
   <translation>像 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/split_line.py" />
   <source>Line between original and result</source>
   <translation>原图与结果的分界线</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Link</source>
   <translation>链接</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load a mask</source>
   <translation>载入蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Load…</source>
   <translation>载入…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Local contrast</source>
   <translation>局部对比度</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Log out</source>
   <translation>退出登录</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Login</source>
   <translation>用户名</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Logs</source>
   <translation>日志</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Long hair lies over the garment: look at its ends.</source>
   <translation>长头发在衣服前面：请检查头发的边缘。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Long sleeve</source>
   <translation>长袖衫</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side</source>
   <translation>长边</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Longer side, 0: as it is</source>
   <translation>长边，0 为不变</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Longest side</source>
   <translation>最长边</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_states.py" />
   <source>Look at it</source>
   <translation>请查看</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Look at it, or take another picture.</source>
   <translation>请查看，或使用其他图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Look at them</source>
   <translation>查看</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>Look at these first</source>
   <translation>请先查看这些</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Look for it in another folder.</source>
   <translation>请在其他文件夹中查找。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Look here.</source>
   <translation>请看这里。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>Looking at files…</source>
   <translation>正在查看文件…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Looking at it from near</source>
   <translation>正在从近处看</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Looking at the person</source>
   <translation>正在分析人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Looking at the picture…</source>
   <translation>正在查看图片…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for holes ...</source>
   <translation>正在找孔洞 ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Looking for pictures</source>
   <translation>正在查找图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Looking for pieces ...</source>
   <translation>正在找各部分 ...</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Looking for specks and scratches ...</source>
   <translation>正在查找斑点和划痕...</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Looking for the color card</source>
   <translation>正在查找色卡</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Looking for the person…</source>
   <translation>正在寻找人物…</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Looking through the wardrobe…</source>
   <translation>正在查看衣橱…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Looks</source>
   <translation>风格</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>MB</source>
   <translation>MB</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Made by Vitrina</source>
   <translation>由 Vitrina 制作</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by a trained network</source>
   <translation>由训练过的网络制作</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Made by an algorithm that was not trained on pictures</source>
   <translation>由未用图片训练的算法制作</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Made garments</source>
   <translation>生成的服装</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>Made of a photograph and a network</source>
   <translation>由照片和网络制作</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Magenta – Green</source>
   <translation>洋红 – 绿</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Magic wand</source>
   <translation>魔棒</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new code</source>
   <translation>生成新恢复码</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Make a new one…</source>
   <translation>重新生成…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Make anew by the recipe</source>
   <translation>按配方重做</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Make designs</source>
   <translation>生成设计</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Make it anew.</source>
   <translation>请重新生成。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>Make it longer, for example of a few unrelated words.</source>
   <translation>请加长密码，例如用几个不相关的词组成。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Make the picture smaller.</source>
   <translation>请缩小图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>Make {count} designs</source>
   <translation>生成 {count} 个设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>Make {count} more</source>
   <translation>再生成 {count} 个</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Makes a label, a poster or the side of a box a rectangle</source>
   <translation>将标签、海报或盒子的一面变成矩形</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Making designs</source>
   <translation>正在生成设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Many at once</source>
   <translation>批量试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/run_news.py" />
   <source>Many at once: done {done}, look at {doubtful}, failed {failed}</source>
   <translation>批量试穿：完成 {done}，请查看 {doubtful}，失败 {failed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/sources_panel.py" />
   <source>Many at once…</source>
   <translation>批量试穿…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Many pictures by one recipe</source>
   <translation>用一个配方处理许多图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Margin</source>
   <translation>边距</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Mark it with the mask brush, or take another picture.</source>
   <translation>请用蒙版画笔标出，或换一张图片。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>Marketplace</source>
   <translation>电商平台</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/label_controls.py" />
   <source>Marketplaces refuse main pictures with words.</source>
   <translation>市场不接受带文字的主图。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Mask</source>
   <translation>蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask_strokes.py" />
   <source>Mask brush</source>
   <translation>蒙版画笔</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask copied. Open another picture and paste it there.</source>
   <translation>蒙版已复制。请打开另一张图片并在那里粘贴。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Mask saved.</source>
   <translation>蒙版已保存。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Mask tools on the picture</source>
   <translation>图片上的蒙版工具</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_correction.py" />
   <source>Matrix</source>
   <translation>矩阵</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Matte</source>
   <translation>哑光</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Meeting the rules</source>
   <translation>正在符合规则</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Meets: {count}</source>
   <translation>符合：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>Mend it or take it away.</source>
   <translation>请修正或移除。</translation>
  </message>
  <message>
   <location filename="../../editor/views/menus.py" />
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Middle</source>
   <translation>中间</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Middle grey (18 %)</source>
   <translation>中灰（18 %）</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Midtones</source>
   <translation>中间调</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Monitor</source>
   <translation>显示器</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>More like it</source>
   <translation>更多类似</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>More like the chosen one</source>
   <translation>更多类似所选</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Motion</source>
   <translation>动画</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move a garment out or in</source>
   <translation>将衣物移向外层或里层</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Move the picture</source>
   <translation>移动图片</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Move them with the storage's own tools.</source>
   <translation>请用存储自己的工具移动。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much background that the old clothes hid was made up: look there.</source>
   <translation>原来衣服后面的很多背景是生成的：请检查那里。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Much skin that the old clothes hid was made up: look there.</source>
   <translation>原来衣服下面的很多皮肤是生成的：请检查那里。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Muted</source>
   <translation>柔和低饱和</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>My data on this computer</source>
   <translation>这台电脑上我的数据</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>NVIDIA (CUDA)</source>
   <translation>NVIDIA (CUDA)</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Name a garment, a color, a pattern or a fabric in English, Ukrainian, Russian or Chinese.</source>
   <translation>请用中文、英文、俄文或乌克兰文说出衣服、颜色、图案或面料。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Name the columns in its first row; that of the file names is "picture".</source>
   <translation>请在第一行写出各列的名称；文件名一列为“picture”。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Name the folder that holds it: --folder DIR.</source>
   <translation>请指出它所在的文件夹：--folder DIR。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Names</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Narrow</source>
   <translation>窄</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/natural_shadow.py" />
   <source>Natural shadow</source>
   <translation>自然阴影</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Network</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Networks run on</source>
   <translation>模型运行于</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Never</source>
   <translation>从不</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>New batch</source>
   <translation>新批处理</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>New here? Open the sample below, press Edit, then Remove background.</source>
   <translation>第一次使用？打开下面的示例，点击“编辑”，再点击“移除背景”。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette</source>
   <translation>新调色板</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>New palette…</source>
   <translation>新调色板…</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New password</source>
   <translation>新密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>New recovery code</source>
   <translation>新恢复码</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Newest first</source>
   <translation>最新在前</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next area</source>
   <translation>下一区域</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next control</source>
   <translation>下一控件</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next doubt</source>
   <translation>下一处存疑</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Next picture in doubt</source>
   <translation>下一张存疑图片</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>No Content Credentials: nothing of this can be checked</source>
   <translation>没有 Content Credentials：这些都无法检查</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>No batch was begun in {folder}.</source>
   <translation>{folder} 中没有开始过批次。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No border</source>
   <translation>没有边框</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>No clothes were told apart</source>
   <translation>没有识别出衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/finding.py" />
   <source>No color card was found.</source>
   <translation>未找到色卡。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>No favourites yet</source>
   <translation>还没有收藏</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>No filters</source>
   <translation>不筛选</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>No garment is chosen</source>
   <translation>未选择衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>No garment was found in the picture.</source>
   <translation>图片中没有找到衣服。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>No garments yet</source>
   <translation>还没有衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No hanger, stand or prop</source>
   <translation>没有衣架、支架或道具</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>No holes were found.</source>
   <translation>没有找到孔洞。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>No light makes this color of a grey.</source>
   <translation>没有哪种光线会让灰色变成这种颜色。</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>No longer a favorite</source>
   <translation>取消收藏</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>No look</source>
   <translation>无风格</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>No marketplace</source>
   <translation>不选电商平台</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>No network for this task is installed.</source>
   <translation>尚未安装用于此任务的模型。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>No object found.</source>
   <translation>未找到主体。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>No object found. Bring it back with the Restore brush, or take another picture.</source>
   <translation>未找到主体。请用恢复画笔找回，或换一张图片。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>No object was found.</source>
   <translation>未找到主体。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/people/finding.py" />
   <source>No person was found in the picture.</source>
   <translation>图片中未找到人。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>No picture</source>
   <translation>没有图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>No picture in {before} has the name of one in {after}.</source>
   <translation>{before} 中没有与 {after} 同名的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>No product was found in the picture, so nothing can be laid out around it.</source>
   <translation>图片中没有找到商品，因此无法排版。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>No single change makes it better.</source>
   <translation>没有哪一处改动能让它更好。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>No specks or scratches were found.</source>
   <translation>未找到斑点或划痕。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>No steps yet. Choose a recipe, or add a step.</source>
   <translation>还没有步骤。请选择配方或添加步骤。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>No style</source>
   <translation>不绘画</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>No text or mark beside the product</source>
   <translation>商品旁没有文字或标记</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Nobody to dress</source>
   <translation>没有可试穿的人物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Noise</source>
   <translation>噪点</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>None (sRGB)</source>
   <translation>无 (sRGB)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>None of the pairs can be used.</source>
   <translation>没有可用的图片对。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>None of the pictures can be used.</source>
   <translation>没有可用的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>None of these can be made; the table says why</source>
   <translation>这些图片都无法处理；原因见表格</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>None of these words says something about a garment.</source>
   <translation>这些文字都没有说明衣服。</translation>
  </message>
  <message>
   <location filename="../../editor/views/model_folder.py" />
   <source>None: the model is not used</source>
   <translation>无：不使用该模型</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Nose</source>
   <translation>鼻子</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Not everything could be made to meet the rules.</source>
   <translation>未能全部符合规则。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Not found: {words}</source>
   <translation>未找到：{words}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/lens.py" />
   <source>Not known</source>
   <translation>未知</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Not shown</source>
   <translation>未体现</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>Not shown: {what}</source>
   <translation>未体现：{what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Not understood: {words}</source>
   <translation>没看懂：{words}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one}</source>
   <translation>不合您的口味：{one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Not your taste: {one} and {other}</source>
   <translation>不合您的口味：{one}和{other}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Note</source>
   <translation>说明</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Notes</source>
   <translation>备注</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Nothing found</source>
   <translation>没有找到</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Nothing in the mixture has a weight.</source>
   <translation>混合中没有任何一项有权重。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Nothing in the wardrobe makes an outfit with it. Add more tops, bottoms or shoes.</source>
   <translation>衣橱里没有能与它搭成一套的。请再加入上装、下装或鞋。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Nothing is drawn on the sketch.</source>
   <translation>草图上什么都没画。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet.</source>
   <translation>尚未编辑。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Nothing is edited yet. Start with one of these: {tools}.</source>
   <translation>尚未编辑。请从以下工具开始：{tools}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Nothing is ever sent to it.</source>
   <translation>绝不会向它发送任何内容。</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Nothing is said of how the picture came to be</source>
   <translation>没有说明图片是如何制作的</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/recolouring.py" />
   <source>Nothing of this kind is worn, or too little of it is seen.</source>
   <translation>没有穿这种衣物，或可见部分太少。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Nothing was designed yet</source>
   <translation>还没有做过设计</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object</source>
   <translation>物体</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Object fills</source>
   <translation>物体占</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Object hint</source>
   <translation>对象提示</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>Occasion</source>
   <translation>场合</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Of what</source>
   <translation>用于</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Office</source>
   <translation>办公</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Offline photo editor for people who sell things. MIT licence.</source>
   <translation>为卖家打造的离线图片编辑器。MIT 许可证。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Old color cast</source>
   <translation>旧背景的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>On</source>
   <translation>开启</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>On opening</source>
   <translation>打开时</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>On the background</source>
   <translation>背景上的强度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>On the wall behind</source>
   <translation>投在后面的墙</translation>
  </message>
  <message>
   <location filename="../../editor/views/command_states.py" />
   <source>One edit at a time</source>
   <translation>请等待当前操作完成</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>One edit at a time.</source>
   <translation>请等待当前操作完成。</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>One has 8 × 8, 27 × 27, 64 × 64 ... 512 × 512 ... 4096 × 4096 pixels.</source>
   <translation>此类图片为 8 × 8、27 × 27、64 × 64 ... 512 × 512 ... 4096 × 4096 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One look does not explain these pairs: each may have been edited in its own way.</source>
   <translation>一种风格无法解释这些图片对：每对可能处理方式不同。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>One outfit on many people, or many garments on one</source>
   <translation>一套服装给多人，或多件服装给一人</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>One table of colors that does to every picture what was done to these. The two pictures of a pair have the same name and the same cut.</source>
   <translation>一张颜色表，对每张图片做同样的处理。一对图片须同名且画面相同。</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Only numbers have a width, from 1 to 9, as {example}.</source>
   <translation>只有数字可以有宽度，1 到 9，例如 {example}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/holes.py" />
   <source>Only those clicked</source>
   <translation>仅点选的</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Only {name} is taken: Vitrina opens one picture at a time.</source>
   <translation>只打开 {name}：Vitrina 每次打开一张图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Opacity</source>
   <translation>不透明度</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or start again from the picture.</source>
   <translation>请打开更早的自动保存，或从图片重新开始。</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>Open an older autosave or the picture itself.</source>
   <translation>请打开更早的自动保存，或直接打开图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Open an older one.</source>
   <translation>请打开较早的版本。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Open front</source>
   <translation>前襟敞开</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Open in Try-on</source>
   <translation>在试穿中打开</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open log folder</source>
   <translation>打开日志文件夹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>Open one, or choose a folder of your own pictures.</source>
   <translation>请打开一张图片，或选择自己的图片文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Open the report at the end</source>
   <translation>结束时打开报告</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Open the wardrobe</source>
   <translation>打开衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Open: {folder}</source>
   <translation>打开：{folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>OpenVINO</source>
   <translation>OpenVINO</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/work.py" />
   <source>Opened</source>
   <translation>已打开</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opened {name}</source>
   <translation>已打开 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Opening {name}</source>
   <translation>正在打开 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Or drag it on the body with Shift.</source>
   <translation>或按住 Shift 在身上拖动。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Order</source>
   <translation>排序</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Order by your taste</source>
   <translation>按您的喜好排序</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>Original</source>
   <translation>原图</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Original on or off</source>
   <translation>显示或隐藏原图</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Original size</source>
   <translation>原始尺寸</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Out</source>
   <translation>放在外面</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Outer</source>
   <translation>外套</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Outfits</source>
   <translation>搭配</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Outfits appear here once there are things in the wardrobe.</source>
   <translation>衣橱里有衣服后，搭配会出现在这里。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output black</source>
   <translation>输出黑色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>Output white</source>
   <translation>输出白色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, blurred</source>
   <translation>原背景，模糊</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Own, without color</source>
   <translation>原背景，无颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>PNG, JPEG, WebP, TIFF, BMP, GIF and AVIF · up to {limit} MB</source>
   <translation>PNG、JPEG、WebP、TIFF、BMP、GIF 和 AVIF · 最大 {limit} MB</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>Paint</source>
   <translation>涂抹</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Paint along an edge: the brush takes what looks like what its middle covers, and no more.</source>
   <translation>沿边缘绘制：画笔只取与其中心相似的部分。</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over a spot. What belongs there is found by itself; Alt-click to choose where from.</source>
   <translation>涂抹斑点。该处的内容会自动找到；按住 Alt 单击可自选来源。</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Paint over all of an object, with its shadow. It is filled from its surroundings.</source>
   <translation>涂抹整个物体及其阴影。该处会用周围的内容填补。</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Paint over colors that it cannot show</source>
   <translation>标出该设备无法显示的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Painted clothes</source>
   <translation>画笔标记的衣物</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Painting</source>
   <translation>正在绘画</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>Pairs must show the same, not cropped or turned.</source>
   <translation>一对图片的内容必须相同，不能裁剪或旋转。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palette</source>
   <translation>调色板</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Palettes</source>
   <translation>调色板</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Panel</source>
   <translation>面板</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Part {number} of {count}, {state}</source>
   <translation>第 {number} 部分，共 {count} 部分，{state}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>Parts: {count}</source>
   <translation>部分：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password</source>
   <translation>密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Password now</source>
   <translation>当前密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Paste a picture</source>
   <translation>粘贴图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pasted.png</source>
   <translation>粘贴.png</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Pattern</source>
   <translation>图案</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern size</source>
   <translation>图案大小</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>Pattern…</source>
   <translation>图案…</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/run_row.py" />
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Pauses after this one</source>
   <translation>完成当前这张后暂停</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Pauses after those in work</source>
   <translation>处理完当前图片后暂停</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Pen</source>
   <translation>笔</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Pencil</source>
   <translation>铅笔</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>People</source>
   <translation>人物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Percent</source>
   <translation>百分比</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Perceptual</source>
   <translation>可感知</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Person</source>
   <translation>人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Person {number} of {count}</source>
   <translation>人物 {number}，共 {count} 个</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Perspective</source>
   <translation>透视</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Photos…</source>
   <translation>照片…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Picture</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Picture lies</source>
   <translation>图片的位置</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/picture_preview.py" />
   <source>Picture {name}</source>
   <translation>图片 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Pictures I like</source>
   <translation>喜欢的图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Pictures and projects</source>
   <translation>图片和项目</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Pictures cannot be looked at here.</source>
   <translation>这里无法查看图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_table.py" />
   <source>Pictures of the batch</source>
   <translation>批处理的图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Pictures to make: {count}</source>
   <translation>将生成图片：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} MB are opened; the limit can be raised in Preferences.</source>
   <translation>可打开不超过 {limit:g} MB 的图片；可在设置中提高上限。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>Pictures up to {limit:g} megapixels are opened.</source>
   <translation>可打开不超过 {limit:g} 百万像素的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Pieces</source>
   <translation>部分</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Pieces: {count}, {taken} removed. Click one to change that.</source>
   <translation>部分：{count}，已去除 {taken}。点击可更改。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Place</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Place a wand, a hint or a corner</source>
   <translation>放置魔棒、提示或角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Place of shooting is in the file. It is left out on saving unless you ask for it.</source>
   <translation>文件中含有拍摄地点。保存时会去除，除非您选择保留。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/point_tool.py" />
   <source>Place {x}, {y}</source>
   <translation>位置 {x}, {y}</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Places: {count}, {share} %</source>
   <translation>{count} 处，{share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Point {number} of {count}: input {x} %, output {y} %</source>
   <translation>第 {number} 点，共 {count} 点：输入 {x} %，输出 {y} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Polo</source>
   <translation>保罗衫</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Polygon</source>
   <translation>多边形</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Preferences</source>
   <translation>设置</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Preferences…</source>
   <translation>设置…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_saving.py" />
   <source>Preparing for marketplaces</source>
   <translation>正在为平台准备</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Preset</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Presets</source>
   <translation>预设</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous doubt</source>
   <translation>上一处存疑</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Previous picture in doubt</source>
   <translation>上一张存疑图片</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Price</source>
   <translation>价格</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Price tag</source>
   <translation>价格标签</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing</source>
   <translation>穿衣过程</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Process of dressing…</source>
   <translation>穿衣过程…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Product fills the frame</source>
   <translation>商品充满画面</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Product on {width} x {height} px, fills {fill:g} %</source>
   <translation>商品置于 {width} x {height} px，占 {fill:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/lens.py" />
   <source>Profile</source>
   <translation>配置文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Program</source>
   <translation>程序</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Project saved.</source>
   <translation>项目已保存。</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Projects of Vitrina</source>
   <translation>Vitrina 项目</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Proportions</source>
   <translation>宽高比</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Purple and green edges</source>
   <translation>紫色和绿色边缘</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Put back</source>
   <translation>放回</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Put doubtful ones aside</source>
   <translation>把存疑的放到一边</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Put in: {fields}. A slash makes folders.</source>
   <translation>可填入：{fields}。斜线会建立文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on</source>
   <translation>穿上</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Put on: {name}</source>
   <translation>穿上：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Put the folder back, then open the wardrobe again.</source>
   <translation>请把文件夹放回原处，然后重新打开衣橱。</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several photographs</source>
   <translation>由几张照片合成</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures</source>
   <translation>由几张图片合成</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Put together of several pictures; a trained network made one of them</source>
   <translation>由几张图片合成；其中一张由训练过的网络制作</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/dressing.py" />
   <source>Putting garments on</source>
   <translation>正在穿上衣物</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Qt</source>
   <translation>Qt</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Quick</source>
   <translation>快速</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Quit</source>
   <translation>退出 Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/deblur.py" />
   <source>Radius</source>
   <translation>半径</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Reading the backdrop</source>
   <translation>正在读取背景</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Reading the mask</source>
   <translation>正在读取蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Ready to start</source>
   <translation>可以开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/far_section.py" />
   <source>Real garments</source>
   <translation>真实服装</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Recent</source>
   <translation>最近</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Recent colors</source>
   <translation>最近的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>Recent pictures</source>
   <translation>最近的图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Recipe</source>
   <translation>配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_acts.py" />
   <source>Recipe {name} is kept; Batch uses it on many pictures.</source>
   <translation>配方 {name} 已保存；批处理可将其用于许多图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Recipes</source>
   <translation>配方</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Recorded from a virtual scene</source>
   <translation>由数字场景记录</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Recovery code</source>
   <translation>恢复码</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/curves.py" />
   <source>Red</source>
   <translation>红</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/defringe.py" />
   <source>Red edges</source>
   <translation>红色边缘</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Redo: {step}</source>
   <translation>重做：{step}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/reflection.py" />
   <source>Reflection</source>
   <translation>反射</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Regular</source>
   <translation>常规</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Reject</source>
   <translation>退回</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_list.py" />
   <source>Rejected</source>
   <translation>已退回</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Relative colorimetric</source>
   <translation>相对比色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/cutout_controls.py" />
   <source>Remove again</source>
   <translation>重新移除</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Remove all holes</source>
   <translation>去除全部孔洞</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Remove background</source>
   <translation>移除背景</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>Remove object</source>
   <translation>移除物体</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>Remove specks below</source>
   <translation>去除小于此的斑点</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the background</source>
   <translation>正在移除背景</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Removing the object</source>
   <translation>正在移除物体</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Rendering intent</source>
   <translation>渲染方法</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/rendering_sign.py" />
   <source>Rendering…</source>
   <translation>正在绘制…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Repeats</source>
   <translation>重复</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Replace files that are there</source>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it</source>
   <translation>替换</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace it…</source>
   <translation>替换…</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Replace the original</source>
   <translation>替换原图</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Report</source>
   <translation>报告</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/editor_controller.py" />
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <location filename="../../editor/views/settings_view.py" />
   <source>Reset all settings</source>
   <translation>重置全部调整</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/resize.py" />
   <source>Resize</source>
   <translation>调整大小</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Restore brush</source>
   <translation>恢复画笔</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_grid.py" />
   <source>Results</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Results would lie among the pictures.</source>
   <translation>结果会与图片混在一起。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/retouch.py" />
   <source>Retouch</source>
   <translation>修饰</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Retouch again</source>
   <translation>重新修饰</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/finding.py" />
   <source>Retouching</source>
   <translation>正在修饰</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Retry failed: {count}</source>
   <translation>重试失败的：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Right</source>
   <translation>右</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ankle</source>
   <translation>右脚腕</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right corner of the mouth</source>
   <translation>右嘴角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right ear</source>
   <translation>右耳</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right elbow</source>
   <translation>右肘</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye</source>
   <translation>右眼</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, inner corner</source>
   <translation>右眼内角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right eye, outer corner</source>
   <translation>右眼外角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right heel</source>
   <translation>右脚跟</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right hip</source>
   <translation>右臀</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right index finger</source>
   <translation>右食指</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right knee</source>
   <translation>右膝</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right little finger</source>
   <translation>右小指</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right shoulder</source>
   <translation>右肩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right thumb</source>
   <translation>右拇指</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right toes</source>
   <translation>右脚趾</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>Right wrist</source>
   <translation>右手腕</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Rings around specks and scratches; dashed where they are left alone</source>
   <translation>用圆标出斑点和划痕；保留的用细线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Roll up the {what}: {why}.</source>
   <translation>卷起{what}：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/rotate.py" />
   <source>Rotate</source>
   <translation>旋转</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Round</source>
   <translation>圆形</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>Row {row} of {name} names no picture.</source>
   <translation>{name} 的第 {row} 行没有写图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}, in part from third parties: {source}</source>
   <translation>{date} 的规则，部分来自第三方：{source}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>Rules of {date}: {source}</source>
   <translation>{date} 的规则：{source}</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Said of it: {said}</source>
   <translation>说明：{said}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Said twice and differently: {what}. The first counts.</source>
   <translation>说了两次且不同：{what}。以第一次为准。</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Sample</source>
   <translation>示例</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/saturation.py" />
   <source>Saturation</source>
   <translation>饱和度</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Saturation intent</source>
   <translation>饱和度优先</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/card_controls.py" />
   <source>Save a preset to give the correction to the whole shoot.</source>
   <translation>保存为预设,即可用于整组拍摄。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset</source>
   <translation>存为预设</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Save as preset…</source>
   <translation>存为预设…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Save as recipe…</source>
   <translation>存为配方…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>Save for marketplaces</source>
   <translation>为平台保存</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>Save it as CSV in UTF-8.</source>
   <translation>请保存为 UTF-8 编码的 CSV。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/tryon_view.py" />
   <source>Save it as GIF, WebP or MP4</source>
   <translation>保存为 GIF、WebP 或 MP4</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save it as it is, too</source>
   <translation>同时按原样保存</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>Save it with 8 or 16 bits a channel as RGB, in the program it comes from.</source>
   <translation>请在原程序中另存为每通道 8 位或 16 位的 RGB。</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>Save it without transparency.</source>
   <translation>请保存为不含透明度的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/report_view.py" />
   <source>Save report</source>
   <translation>保存报告</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save report…</source>
   <translation>保存报告…</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Save the design</source>
   <translation>保存设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>Save the flat-lay</source>
   <translation>保存平铺图</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Save the flat-lay…</source>
   <translation>保存平铺图…</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask</source>
   <translation>保存蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Save the mask as a grey picture</source>
   <translation>将蒙版保存为灰度图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Save the project</source>
   <translation>保存项目</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save the project…</source>
   <translation>保存项目…</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_sheets.py" />
   <source>Save the recipe</source>
   <translation>保存配方</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Save the recovery code</source>
   <translation>保存恢复码</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Save {count} files</source>
   <translation>保存 {count} 个文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Save, share, take from the editor</source>
   <translation>保存、分享、从编辑器获取</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {count} files in {folder}</source>
   <translation>已在 {folder} 保存 {count} 个文件</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Saved {name}</source>
   <translation>已保存 {name}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Saved {name} in {folder}</source>
   <translation>已将 {name} 保存到 {folder}</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Saved.</source>
   <translation>已保存。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <location filename="../../editor/views/work_progress.py" />
   <source>Saving</source>
   <translation>正在保存</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/mask_controller.py" />
   <source>Saving the mask</source>
   <translation>正在保存蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_files.py" />
   <source>Saving the project</source>
   <translation>正在保存项目</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Say at the left what you want to see, then make designs</source>
   <translation>在左侧说明想看到什么，然后生成设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Say in the file how it was made</source>
   <translation>在文件中写明制作方式</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Say of outfits whether you like them: the next ones follow. It stays on this computer.</source>
   <translation>告诉我们是否喜欢这些搭配：之后的会照此调整。内容只留在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_list.py" />
   <source>Say what garment it is to see what goes with it.</source>
   <translation>说明这是什么服装，就能看到与它相配的。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>Say what is to be designed, for example: a red linen dress with dots.</source>
   <translation>请说明要设计什么，例如：红色亚麻圆点连衣裙。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>Say what is to be seen.</source>
   <translation>请说明要看到什么。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Says how it was made</source>
   <translation>注明制作方式</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a negative on film</source>
   <translation>由胶片底片扫描</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a positive on film</source>
   <translation>由胶片正片扫描</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Scanned from a print</source>
   <translation>由纸质照片扫描</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>Score: {points} of 100</source>
   <translation>得分：{points}/100</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/scratches.py" />
   <source>Scratches and hairs</source>
   <translation>划痕和毛发</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Scratches: {count} pieces found, {taken} taken away.</source>
   <translation>划痕：找到 {count} 处，清除 {taken} 处。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture</source>
   <translation>按图片搜索</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search by a picture…</source>
   <translation>按图片搜索…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/search.py" />
   <source>Search by words.</source>
   <translation>请用文字搜索。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Search the wardrobe</source>
   <translation>搜索衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Search the wardrobe by words or by a picture</source>
   <translation>用文字或图片搜索衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>Season</source>
   <translation>季节</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Second color</source>
   <translation>第二种颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>Seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>See the original while held</source>
   <translation>按住时查看原图</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Seed</source>
   <translation>种子</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/return_bar.py" />
   <source>Send back to the batch</source>
   <translation>送回批处理</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Send the correction back</source>
   <translation>送回修正</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/denoise.py" />
   <source>Sensor noise</source>
   <translation>传感器噪点</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Sent to the printer.</source>
   <translation>已发送到打印机。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Set four corners</source>
   <translation>设置四个角</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Set new password</source>
   <translation>设置新密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Settings</source>
   <translation>调整</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/colour_popup.py" />
   <source>Shade</source>
   <translation>色调</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Shadow</source>
   <translation>阴影</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Shadow and reflection</source>
   <translation>阴影和反射</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Shadows</source>
   <translation>阴影</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Shall nobody see in the file how the picture was made?</source>
   <translation>文件中不写明图片的制作方式吗？</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>Shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Sharpness</source>
   <translation>锐度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Shift edge</source>
   <translation>移动边缘</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift the garment on the body</source>
   <translation>在身上移动衣物</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+click</source>
   <translation>Shift+点击</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Shift+drag</source>
   <translation>Shift+拖动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shirt</source>
   <translation>衬衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Shoes</source>
   <translation>鞋</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>Shoes cannot be tried on.</source>
   <translation>不能试穿鞋子。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Shorts</source>
   <translation>短裤</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Show doubt</source>
   <translation>显示存疑处</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Show everything</source>
   <translation>全部显示</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>Show on the picture</source>
   <translation>在图片上显示</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>Show the edge band</source>
   <translation>显示边缘带</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/form_field.py" />
   <source>Show the password</source>
   <translation>显示密码</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Show the picture as this device would</source>
   <translation>按该设备的效果显示图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Show what was found</source>
   <translation>显示找到的内容</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>Show where it is now.</source>
   <translation>请指出它现在的位置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Shown on</source>
   <translation>展示于</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <location filename="../../editor/views/form_page.py" />
   <source>Sign in</source>
   <translation>登录</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>Sign in or create an account</source>
   <translation>登录或创建账号</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>Sign with Content Credentials</source>
   <translation>用 Content Credentials 签名</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold, and who signed is trusted</source>
   <translation>签名和像素有效，签名者可信</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>Signature and pixels hold; nobody known vouches for who signed</source>
   <translation>签名和像素有效；但没有已知的人为签名者证明</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/colour_field.py" />
   <source>Six digits from 0 to F, as in #EFEFEF</source>
   <translation>六位 0 到 F 的数字，例如 #EFEFEF</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Size</source>
   <translation>尺寸</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Size of the result</source>
   <translation>结果尺寸</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch</source>
   <translation>草图</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Sketch a garment</source>
   <translation>画一件衣服</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Sketch…</source>
   <translation>草图…</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Skirt</source>
   <translation>裙子</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Sleeves</source>
   <translation>袖子</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Smaller brush</source>
   <translation>画笔更小</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/history_panel.py" />
   <source>Smaller history</source>
   <translation>收起历史记录</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_foot.py" />
   <source>Smallest change</source>
   <translation>最小改动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Smart casual</source>
   <translation>商务休闲</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/edge.py" />
   <source>Smooth</source>
   <translation>平滑</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Soft pastel</source>
   <translation>柔和粉彩</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Soft proof</source>
   <translation>软打样</translation>
  </message>
  <message>
   <location filename="../../editor/views/display_view.py" />
   <source>Soft proof and monitor</source>
   <translation>软打样与显示器</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Soft proof and monitor…</source>
   <translation>软打样与显示器…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Soft, under product</source>
   <translation>柔和，在产品下</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Softer brush</source>
   <translation>画笔更软</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/shadow.py" />
   <source>Softness</source>
   <translation>柔和</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Some fields need a change.</source>
   <translation>有些内容需要修改。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_data.py" />
   <source>Some files could not be deleted, the first is {path}</source>
   <translation>部分文件无法删除，第一个是 {path}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>Somebody who is seen from the head to the hips at least. The picture stays on this computer.</source>
   <translation>至少要看到从头到臀部。图片只保存在这台电脑上。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>Something is carried in front of the garment: look at its edges.</source>
   <translation>衣服前面有其他物体：请检查它的边缘。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Something went wrong inside Vitrina.</source>
   <translation>Vitrina 内部出错。</translation>
  </message>
  <message>
   <location filename="../../editor/views/canvas_bar.py" />
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>Specks and scratches are shown</source>
   <translation>已标出斑点和划痕</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/blemish_controls.py" />
   <source>Specks: {count} found, {taken} taken away.</source>
   <translation>斑点：找到 {count} 处，清除 {taken} 处。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Split</source>
   <translation>分割</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Split, side by side, result</source>
   <translation>分割、并排、结果</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>Sport or home</source>
   <translation>运动或居家</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Stands on a line</source>
   <translation>站在一条线上</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_query.py" />
   <source>Stars</source>
   <translation>星级</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Start afresh, or put an old copy back.</source>
   <translation>请重新开始，或放回旧的副本。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Start designs from it</source>
   <translation>从它开始设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from</source>
   <translation>从这里开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/template_sheet.py" />
   <source>Start from a garment of the bank</source>
   <translation>从样衣库的服装开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from a photo</source>
   <translation>从照片开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from a photo or an item of the wardrobe to give it another color, pattern or fabric.</source>
   <translation>从照片或衣橱中的单品开始，给它换颜色、图案或面料。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Start from it</source>
   <translation>从它开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>Start from the words alone</source>
   <translation>只从文字开始</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/nothing_edited.py" />
   <source>Start with</source>
   <translation>从这里开始：</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Start, or go on</source>
   <translation>开始或继续</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Started from</source>
   <translation>开始于</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>Stay signed in</source>
   <translation>保持登录</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_section.py" />
   <source>Step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Stop and keep it</source>
   <translation>停止并保留</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>Stopped; what is done is kept</source>
   <translation>已停止；完成的结果已保留</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>Stopping</source>
   <translation>正在停止</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Storage</source>
   <translation>存储</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Straight</source>
   <translation>直线</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/parameter/curve.py" />
   <source>Straight curve again</source>
   <translation>恢复为直线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/straighten.py" />
   <source>Straighten</source>
   <translation>拉直</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Strength</source>
   <translation>强度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/heal.py" />
   <source>Strokes</source>
   <translation>笔触</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Strong</source>
   <translation>很强</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Strong black and white</source>
   <translation>强烈黑白</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Studio sweep</source>
   <translation>影棚背景</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Style</source>
   <translation>绘画</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/styles_section.py" />
   <source>Styles</source>
   <translation>绘画</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>Sure.</source>
   <translation>可靠。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap erase and restore</source>
   <translation>切换擦除和恢复</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Swap the sides</source>
   <translation>交换两侧</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Swap the {what} for the {by}: {why}.</source>
   <translation>把{what}换成{by}：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch off</source>
   <translation>停用</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>Switch on</source>
   <translation>启用</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>T-shirt</source>
   <translation>T 恤</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Table</source>
   <translation>颜色表</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Table of colors</source>
   <translation>颜色表</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>Tables of colors</source>
   <translation>颜色表</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>Tags</source>
   <translation>标签</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Take a color from the picture</source>
   <translation>从图片取色</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file</source>
   <translation>从文件取一张画</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/sketch_sheet.py" />
   <source>Take a drawing from a file…</source>
   <translation>从文件取一张画…</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take a garment off the list</source>
   <translation>从列表中移除衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>Take a larger picture of it.</source>
   <translation>请使用更大的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>Take another one, or leave it out.</source>
   <translation>请换一张,或将其略过。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Take back what was said</source>
   <translation>撤回所说的</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Take it away</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>Take it away, choose another folder, or allow that files are replaced.</source>
   <translation>请移走它、选择其他文件夹，或允许替换文件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it in the light of the other pictures, exposed as they.</source>
   <translation>请在与其他图片相同的光线和曝光下拍摄色卡。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>Take it with less exposure, and without glare on the card.</source>
   <translation>请降低曝光重新拍摄,并避免色卡反光。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Take light of the scene</source>
   <translation>采用场景光线</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off</source>
   <translation>脱下</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off the list</source>
   <translation>从列表中移除</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_row.py" />
   <source>Take off: {name}</source>
   <translation>脱下：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>Take one of 65 or fewer steps.</source>
   <translation>请使用不超过 65 级的颜色表。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Take out of the grid</source>
   <translation>从网格中移除</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>Take out of the wardrobe</source>
   <translation>移出衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/step_row.py" />
   <source>Take out: {title}</source>
   <translation>移除：{title}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/basket.py" />
   <source>Take the chosen lines out</source>
   <translation>移除所选行</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/corner_controls.py" />
   <source>Take the four corners away</source>
   <translation>移除四个角</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/palette_controls.py" />
   <source>Take the last color out</source>
   <translation>移除最后的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Take the last corner back</source>
   <translation>取消最后一个角</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>Take the link away, or choose another folder.</source>
   <translation>请移走链接，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Take the mask from a file</source>
   <translation>从文件取蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>Take this place away</source>
   <translation>去掉此处</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>Take up to 60 letters, without slashes, colons, stars, quotation marks and dots at the start.</source>
   <translation>最多 60 个字符，不含斜杠、冒号、星号、引号，也不以点开头。</translation>
  </message>
  <message>
   <location filename="../../editor/model/metadata.py" />
   <source>Taken</source>
   <translation>拍摄时间</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>Taken away</source>
   <translation>减去</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken from a screen</source>
   <translation>取自屏幕</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>Taken out of the wardrobe: {count}</source>
   <translation>已移出衣橱：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera</source>
   <translation>由相机拍摄</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>Taken with a camera, from several shots</source>
   <translation>由相机拍摄，来自几张照片</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/facts_panel.py" />
   <source>Takes the background away at once</source>
   <translation>一步移除背景</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/error_card.py" />
   <source>Technical details</source>
   <translation>技术细节</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>Temperature</source>
   <translation>色温</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Text</source>
   <translation>文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Text (*.txt)</source>
   <translation>文本 (*.txt)</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>Text beside the product taken away</source>
   <translation>已去除商品旁的文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Text size</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The Content Credentials are broken and cannot be read</source>
   <translation>Content Credentials 已损坏，无法读取</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account and all its data</source>
   <translation>账号及其全部数据</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The account, its preferences, presets, recent files and unsaved work are deleted for good. Pictures you saved stay where they are.</source>
   <translation>账号及其设置、预设、最近文件和未保存的工作将被永久删除。您已保存的图片不受影响。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts cannot be read or written: {reason} ({path})</source>
   <translation>无法读写账号数据：{reason}（{path}）</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The accounts on this computer were written by a newer Vitrina.</source>
   <translation>这台电脑上的账号由更新版本的 Vitrina 写入。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The adapter {name} was made for another model.</source>
   <translation>适配器 {name} 是为其他模型制作的。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/showing.py" />
   <source>The bank has no garment {name}.</source>
   <translation>样衣库中没有服装 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>The batch in this folder was begun with another Vitrina.</source>
   <translation>此文件夹中的批次由其他版本的 Vitrina 开始。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The camera raw picture was developed with the camera's white balance.</source>
   <translation>RAW 已按相机白平衡显影。</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The certificate is not valid any more, and no time stamp tells when it signed</source>
   <translation>证书已失效，也没有时间说明何时签名</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} expired on {date}.</source>
   <translation>证书 {name} 已于 {date} 到期。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The certificate {name} is valid from {date} only.</source>
   <translation>证书 {name} 从 {date} 起才有效。</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>The check starts with the first result.</source>
   <translation>有第一个结果后开始检查。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The chosen item of the wardrobe</source>
   <translation>衣橱中所选的单品</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>The color card is too dark.</source>
   <translation>色卡太暗。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The color profile is broken and was ignored.</source>
   <translation>颜色配置文件已损坏，已忽略。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>The column {column} says nothing that is known here: {text}.</source>
   <translation>{column} 列的内容无法识别：{text}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The crop area lies outside the picture.</source>
   <translation>裁剪区域在图片之外。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The device {expected} cannot be used; {running} is used instead.</source>
   <translation>设备 {expected} 不可用，已改用 {running}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/pool.py" />
   <source>The device {failed} failed; the processor is used instead.</source>
   <translation>设备 {failed} 出错，已改用处理器。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The domain of {name} ends before it begins.</source>
   <translation>{name} 的输入范围终点小于起点。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/picture_view.py" />
   <source>The edge band is shown</source>
   <translation>正在显示边缘带</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The feet were hidden, so the legs end without them.</source>
   <translation>脚原来看不到，因此没有画出。</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>The file could not be signed: {reason}.</source>
   <translation>无法为文件签名：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file has Content Credentials, which are kept where the extra provenance is installed.</source>
   <translation>文件有 Content Credentials；安装了附加包 provenance 时会保留。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds further channels, which were not opened.</source>
   <translation>文件含有其他通道，未打开。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file holds several pictures: the first one was opened.</source>
   <translation>文件含有多张图片，已打开第一张。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The file is not a network that this program can run: {reason}.</source>
   <translation>该文件不是本程序能运行的模型：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>The file of accounts is damaged: {path}</source>
   <translation>账号文件已损坏：{path}</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The file says where the picture was taken.</source>
   <translation>文件中记录了拍摄地点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>The file was changed after it was signed</source>
   <translation>文件在签名后被更改</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The folder {folder} cannot be made: {reason}.</source>
   <translation>无法创建文件夹 {folder}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>The folder {folder} is not there.</source>
   <translation>文件夹 {folder} 不存在。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>The folder {name} cannot be opened: {reason}.</source>
   <translation>无法打开文件夹 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>The folder {name} is not there.</source>
   <translation>文件夹 {name} 不存在。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/cutting.py" />
   <source>The garment is only {side} pixels large in this picture.</source>
   <translation>这张图片中的衣服只有 {side} 像素大。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The generator makes no {category}.</source>
   <translation>生成器不能生成：{category}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/templates.py" />
   <source>The generator makes no {garment} that is good enough to be shown.</source>
   <translation>生成器生成的 {garment} 还不够好，不能展示。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The gray picture was converted by its color profile.</source>
   <translation>灰度图片已按其颜色配置文件转换。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>The heart of a design keeps it here</source>
   <translation>点设计上的心形即可收藏到这里</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {key} does not belong to the certificate {name}.</source>
   <translation>密钥 {key} 不属于证书 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>The key {name} is closed by a password.</source>
   <translation>密钥 {name} 有密码。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/pieces.py" />
   <source>The largest</source>
   <translation>最大的</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>The last: {reason}</source>
   <translation>最后一个原因：{reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/lens_catalog.py" />
   <source>The list of lenses cannot be opened.</source>
   <translation>无法打开镜头列表。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is damaged: {name}.</source>
   <translation>{folder} 中衣橱的列表已损坏：{name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The list of the wardrobe in {folder} is not there: {name}.</source>
   <translation>{folder} 中没有衣橱的列表：{name}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>The look {name} cannot be read.</source>
   <translation>无法读取风格“{name}”。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>The main button of a dialog</source>
   <translation>对话框的主按钮</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} cannot be read: {reason}.</source>
   <translation>无法读取规则文件 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} has no field {field}.</source>
   <translation>规则文件 {name} 缺少 {field}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>The market file {name} is wrong at {field}: {reason}.</source>
   <translation>规则文件 {name} 的 {field} 有错误：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The mode of a stroke cannot be {mode}.</source>
   <translation>笔触模式不能为 {mode}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model cannot be loaded: {reason}.</source>
   <translation>无法载入模型：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The model ended by itself.</source>
   <translation>模型自行结束了。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB) and needs about {need} GB of memory.</source>
   <translation>模型完整（{size} GB），需要约 {need} GB 内存。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/model_folders.py" />
   <source>The model is whole ({size} GB), but needs about {need} GB of memory; {free} GB are free now.</source>
   <translation>模型完整（{size} GB），但需要约 {need} GB 内存；现在可用 {free} GB。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>The model {name} is not installed here.</source>
   <translation>这里没有安装模型 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>The name {name} is too long.</source>
   <translation>名称 {name} 过长。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/session.py" />
   <source>The network could not run: {reason}.</source>
   <translation>模型无法运行：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives a tensor of shape {shape}, which is not a mask.</source>
   <translation>模型输出的张量形状为 {shape}，不是蒙版。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives no features.</source>
   <translation>该网络不提供特征。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_tensor.py" />
   <source>The network gives {found} channels, its record reads number {wanted}.</source>
   <translation>模型输出 {found} 个通道，而描述文件读取第 {wanted} 个。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/tile_tensor.py" />
   <source>The network gives {found}, but {wanted} was expected.</source>
   <translation>模型给出 {found}，而预期为 {wanted}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its record names {wanted} classes.</source>
   <translation>模型输出 {found}，而描述文件列出了 {wanted} 个类别。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network gives {found}, its task needs {wanted}.</source>
   <translation>模型给出 {found}，而此用途需要 {wanted}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network has no {kind} called "{name}", it has: {names}.</source>
   <translation>模型没有名为“{name}”的 {kind}，现有：{names}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The network of a stroke cannot be {model}.</source>
   <translation>笔触的网络不能是 {model}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/fit.py" />
   <source>The network takes {found}, its record gives {wanted}.</source>
   <translation>模型接受 {found}，而描述文件给出 {wanted}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/doubt_controls.py" />
   <source>The object may have been missed altogether.</source>
   <translation>主体可能完全没有找到。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The offset of a stroke cannot be {offset}.</source>
   <translation>笔画的偏移不能是 {offset}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/shadow_controls.py" />
   <source>The old background is uneven: expect stains in its shadow.</source>
   <translation>旧背景不均匀：阴影中可能有污点。</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>The original is never changed</source>
   <translation>原图不会改变</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>The original is replaced only when you say so twice.</source>
   <translation>只有两次确认后才会替换原图。</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>The other side follows, so that nothing is stretched.</source>
   <translation>另一边随之改变，图片不会变形。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ has a dot too many.</source>
   <translation>@ 后面多了一个点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>The part after @ needs a dot, as in studio.com.</source>
   <translation>@ 后面需要有点，例如 studio.com。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/worn.py" />
   <source>The person in the picture does not wear such a garment.</source>
   <translation>图片中的人没有穿这种衣服。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is seen from behind, the garment from its front.</source>
   <translation>人物是背面，衣服是正面。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is small in the picture: the garment shows little detail.</source>
   <translation>人物在图片中太小：衣服的细节很少。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person is turned to the side: the garment is as seen from the front.</source>
   <translation>人物是侧面，衣服是正面。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: look at the hips and the knees.</source>
   <translation>人物坐着：请检查腿部。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person sits: skirts and dresses may lie wrong.</source>
   <translation>人物坐着：裙子和连衣裙的位置可能不正确。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The person wears a dress or a long coat: what lay under it was made up.</source>
   <translation>人物穿着连衣裙或长外衣：下面的部分是生成的。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The photograph of a real garment was cut out by a network and given other cloth. Every saved file says so in its data.</source>
   <translation>真实服装的照片由网络抠出并换上别的布料。每个保存的文件都会在数据中说明这一点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>The picture cannot be written as {format}: {reason}.</source>
   <translation>无法将图片保存为 {format}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>The picture could not be made: {reason}.</source>
   <translation>无法制作图片：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>The picture could not be opened</source>
   <translation>无法打开图片</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture has {longest} px on its longer side.</source>
   <translation>图片长边为 {longest} px。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/crop.py" />
   <source>The picture has {width} x {height} pixels here.</source>
   <translation>此处图片为 {width} × {height} 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/set_matching.py" />
   <source>The picture is too dark to be matched.</source>
   <translation>图片太暗,无法匹配。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>The picture is {shape}.</source>
   <translation>图片形状：{shape}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture keeps its own color profile.</source>
   <translation>图片保留自己的颜色配置文件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>The picture shows no garment.</source>
   <translation>图片中没有服装。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from CMYK.</source>
   <translation>图片已从 CMYK 转换。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was converted from Lab.</source>
   <translation>图片已从 Lab 转换。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The picture was drawn by rules, without a trained network. Every saved file says so in its data.</source>
   <translation>图片按规则绘制，未用训练过的网络。每个保存的文件都会在数据中说明这一点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/notes.py" />
   <source>The picture was turned upright, as the camera says.</source>
   <translation>图片已按相机信息转正。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>The picture {name} of this project was moved or changed.</source>
   <translation>此项目的图片 {name} 已被移动或更改。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/used_pictures.py" />
   <source>The picture {name} that is used here was moved or changed.</source>
   <translation>这里使用的图片 {name} 已被移动或更改。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>The points of a stroke are not right.</source>
   <translation>笔触的点不正确。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The pose is uncertain: check its points.</source>
   <translation>姿势不确定：请检查它的点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preference {name} was damaged.</source>
   <translation>设置项 {name} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>The preferences could not be read.</source>
   <translation>无法读取设置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The price is no number.</source>
   <translation>价格不是数字。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/sizing.py" />
   <source>The product has too few pixels: {width} x {height} would be made, and {most} times that is not enough.</source>
   <translation>商品像素太少：只能得到 {width} x {height}，放大 {most} 倍也不够。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>The program is not sure what this is.</source>
   <translation>程序不确定这是什么。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>The recipe {name} cannot be read: {reason}.</source>
   <translation>无法读取配方 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} cannot be read: {reason}.</source>
   <translation>无法读取描述文件 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is not JSON.</source>
   <translation>描述文件 {name} 不是 JSON。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>The record {name} is wrong: "{field}" must be {expected}.</source>
   <translation>描述文件 {name} 有误：“{field}”应为 {expected}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>The recovery code you have now will no longer open the account.</source>
   <translation>现有的恢复码将不能再打开账号。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sizes.py" />
   <source>The result has {megapixels} megapixels and needs {needed} MB in {folder}, which are not free.</source>
   <translation>结果有 {megapixels} 百万像素，需要 {folder} 中有 {needed} MB，空间不足。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_menu.py" />
   <source>The same in another color</source>
   <translation>同款其他颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>The second color cannot be transparent.</source>
   <translation>第二种颜色不能是透明的。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/healing/strokes.py" />
   <source>The seed of a stroke cannot be {seed}.</source>
   <translation>笔画的随机种子不能是 {seed}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/tryon/doubts.py" />
   <source>The shape of the garment was not understood well: check its points.</source>
   <translation>衣服的形状识别得不好：请检查它的点。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/outfit_card.py" />
   <source>The smallest change that makes it better</source>
   <translation>能让它更好的最小改动</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>The table is damaged: get it again.</source>
   <translation>颜色表已损坏：请重新获取。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>The try-on can put on clothes, but no shoes, bags and hats.</source>
   <translation>试穿可以穿衣服，但不能穿鞋、背包和戴帽。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_store.py" />
   <source>The wardrobe has no item {number}.</source>
   <translation>衣橱中没有编号 {number} 的衣物。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was moved or deleted while it was open.</source>
   <translation>{folder} 中的衣橱在打开时被移动或删除了。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>The wardrobe in {folder} was written by a newer Vitrina.</source>
   <translation>{folder} 中的衣橱由更新版本的 Vitrina 写入。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>The wardrobe is empty</source>
   <translation>衣橱是空的</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} are damaged or not those of the record: their sha256 differs.</source>
   <translation>权重文件 {file} 已损坏或与描述不符：sha256 不一致。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>The weights {file} of {title} cannot be read: {reason}.</source>
   <translation>无法读取 {title} 的权重文件 {file}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>The whole picture was made by a network. Every saved file says so in its data.</source>
   <translation>整张图片由网络制作。每个保存的文件都会在数据中说明这一点。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/finding.py" />
   <source>The whole product is seen</source>
   <translation>商品完整可见</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>The words alone</source>
   <translation>只用文字</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>The work on this picture ended without a word, {times} times.</source>
   <translation>此图片的处理意外结束，次数：{times}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>The {name} of a garment cannot be {value}.</source>
   <translation>衣物的 {name} 不能是 {value}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/mask_strokes.py" />
   <source>The {name} of a stroke cannot be {number}.</source>
   <translation>笔触的 {name} 不能为 {number}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <location filename="../../editor/model/authenticity.py" />
   <source>There are Content Credentials; the libraries to check them are not installed</source>
   <translation>有 Content Credentials；但没有安装检查它们的库</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There are more than {most} files a picture.</source>
   <translation>每张图片的文件超过 {most} 个。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>There are no pictures</source>
   <translation>没有图片</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>There are no pictures in {name}.</source>
   <translation>{name} 中没有图片。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>There are no pictures.</source>
   <translation>没有图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_maker.py" />
   <source>There are no words and no picture to start from.</source>
   <translation>没有文字，也没有可以开始的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>There are no words.</source>
   <translation>没有文字。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>There are too many garments for one outfit.</source>
   <translation>一套服装的件数太多。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>There are too many garments: {number}.</source>
   <translation>衣物过多：{number}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/strokes.py" />
   <source>There are too many strokes: {number}.</source>
   <translation>笔触过多：{number}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There are: {names}.</source>
   <translation>现有：{names}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is a look called {name} already.</source>
   <translation>已有名为 {name} 的风格。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no "{choice}" network yet.</source>
   <translation>尚无“{choice}”模型。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>There is no copy of the wardrobe's list in {folder}.</source>
   <translation>{folder} 中没有衣橱列表的副本。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/region_controls.py" />
   <source>There is no cut-out yet.</source>
   <translation>还没有抠图。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/flat_lay.py" />
   <source>There is no garment to lay out.</source>
   <translation>没有可平铺的衣物。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/garments/recognition.py" />
   <source>There is no kind of garment called "{name}".</source>
   <translation>没有名为“{name}”的衣服种类。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>There is no look called {name}.</source>
   <translation>没有名为“{name}”的风格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/market.py" />
   <source>There is no marketplace called {name}.</source>
   <translation>没有名为 {name} 的平台。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/networks/catalog.py" />
   <source>There is no network called "{choice}".</source>
   <translation>没有名为“{choice}”的模型。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>There is no operation called {name}.</source>
   <translation>没有名为 {name} 的操作。</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>There is no picture on the clipboard.</source>
   <translation>剪贴板中没有图片。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/learn_controller.py" />
   <source>There is no picture on the table.</source>
   <translation>没有打开的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>There is no source yet. Alt-click the picture to choose one.</source>
   <translation>还没有来源。按住 Alt 单击图片选择一个。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>There is no space left for {name}.</source>
   <translation>没有足够空间保存 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>There is no space left in {folder}.</source>
   <translation>{folder} 没有足够空间。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/run.py" />
   <source>There is no space left in {folder}; {done} of {total} pictures are done.</source>
   <translation>{folder} 没有足够空间；已完成 {total} 张中的 {done} 张。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>There is not enough memory for this picture.</source>
   <translation>内存不足，无法处理此图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>There is not enough memory for {width} x {height} pixels.</source>
   <translation>内存不足以处理 {width} x {height} 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/model/input_image.py" />
   <source>There is not enough memory to open {name}.</source>
   <translation>内存不足，无法打开 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>There was too little memory for a tile; smaller ones are used.</source>
   <translation>内存不足以处理一个图块，已改用较小的图块。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/regions/choosing.py" />
   <source>These are not places in a picture.</source>
   <translation>这些不是图片中的位置。</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>These are not points of a body.</source>
   <translation>这些不是身体的点。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>These are not points of a garment.</source>
   <translation>这些不是衣物的点。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/words/reading.py" />
   <source>These are too many words.</source>
   <translation>文字太多。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_plan.py" />
   <source>These would be {number} pictures.</source>
   <translation>这将生成 {number} 张图片。</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>This build can use: {devices}</source>
   <translation>此版本可使用：{devices}</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>This computer cannot write MP4.</source>
   <translation>这台电脑无法写入 MP4。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/listing.py" />
   <source>This folder cannot be opened: {reason}.</source>
   <translation>无法打开此文件夹：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>This is</source>
   <translation>这是</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON.</source>
   <translation>这不是 JSON。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no JSON: {reason}.</source>
   <translation>这不是 JSON：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recolouring.py" />
   <source>This is no other color for clothes.</source>
   <translation>这不是衣物的其他颜色。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/placing/outline.py" />
   <source>This is no outline of an object: {value}.</source>
   <translation>这不是物体的轮廓：{value}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/used_picture.py" />
   <source>This is no picture: {value}.</source>
   <translation>这不是图片：{value}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This is no recipe: it says no format.</source>
   <translation>这不是配方：没有格式。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a garment.</source>
   <translation>这不是衣物。</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>This is not a stroke.</source>
   <translation>这不是笔触。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>This is not a way to wear a garment.</source>
   <translation>这不是衣物的穿法。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>This login has {count} characters.</source>
   <translation>此用户名有 {count} 个字符。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>This login is taken on this computer.</source>
   <translation>此用户名在这台电脑上已被使用。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>This name cannot be used for a file.</source>
   <translation>此名称不能用作文件名。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/upscaler.py" />
   <source>This network enlarges {factor} times, not {scale} times.</source>
   <translation>此模型放大 {factor} 倍，而不是 {scale} 倍。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password has {count} characters.</source>
   <translation>此密码有 {count} 个字符。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is easy to guess.</source>
   <translation>此密码容易被猜到。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/passwords.py" />
   <source>This password is too long.</source>
   <translation>此密码过长。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/doubt_bar.py" />
   <source>This place belongs to the object</source>
   <translation>此处属于主体</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is clipped, so its color is lost.</source>
   <translation>此处已过曝,颜色信息丢失。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/grey_point.py" />
   <source>This place is too dark to tell its color.</source>
   <translation>此处太暗,无法判断颜色。</translation>
  </message>
  <message>
   <location filename="../../editor/model/document.py" />
   <source>This project cannot be read.</source>
   <translation>无法读取此项目。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>This recipe was made with a newer Vitrina.</source>
   <translation>此配方由更新版本的 Vitrina 创建。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/check_section.py" />
   <source>This shows how it looks, not whether it fits: nothing is promised about sizes.</source>
   <translation>这里只展示外观，不代表合身：不对尺码作任何保证。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/registry.py" />
   <source>This was made with a newer Vitrina: {operation} is not known here.</source>
   <translation>这由更新版本的 Vitrina 创建：此处不支持 {operation}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>Threads</source>
   <translation>线程</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/sharpness.py" />
   <source>Threshold</source>
   <translation>阈值</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles</source>
   <translation>平铺</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Tiles or table</source>
   <translation>平铺或表格</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>Time</source>
   <translation>用时</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>Tint</source>
   <translation>色调</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>To</source>
   <translation>去向</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filter_menu.py" />
   <source>To be looked at</source>
   <translation>待查看</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>To be named: {count}</source>
   <translation>待命名：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>To pack</source>
   <translation>行李</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>To the right</source>
   <translation>向右</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>Together</source>
   <translation>总计</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tolerance</source>
   <translation>容差</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/curve_editor.py" />
   <source>Tone curve</source>
   <translation>色调曲线</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong codes.</source>
   <translation>恢复码错误次数过多。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Too many wrong tries. Signing in is locked for {minutes} min.</source>
   <translation>错误次数过多，登录已锁定 {minutes} 分钟。</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>Too short: {count} of at least {shortest} characters</source>
   <translation>太短：{count} 个字符，至少需要 {shortest} 个</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/brush_controls.py" />
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Top</source>
   <translation>上衣</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top left</source>
   <translation>左上</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top left corner</source>
   <translation>左上角</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/badge.py" />
   <source>Top right</source>
   <translation>右上</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/corners.py" />
   <source>Top right corner</source>
   <translation>右上角</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Tops</source>
   <translation>上身衣物</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>Transparency</source>
   <translation>透明度</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Transparent</source>
   <translation>透明</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>Transparent PNG</source>
   <translation>透明 PNG</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>Trousers</source>
   <translation>长裤</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Try again</source>
   <translation>再试一次</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Try again in a moment.</source>
   <translation>请稍后再试。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Try again in {minutes} min.</source>
   <translation>请在 {minutes} 分钟后重试。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try it again; the rest of the program is untouched.</source>
   <translation>请再试一次；程序的其余部分不受影响。</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Try it with a sample</source>
   <translation>用示例试一试</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>Try on</source>
   <translation>试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try on again</source>
   <translation>重新试穿</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try other values.</source>
   <translation>请尝试其他数值。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Try other words or filters</source>
   <translation>请尝试其他文字或筛选</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Try the chosen design on</source>
   <translation>试穿所选设计</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_progress.py" />
   <source>Try those that failed again</source>
   <translation>重试失败的</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Try {free}, or sign in instead.</source>
   <translation>可以试试 {free}，或直接登录。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/process.py" />
   <source>Try {smaller} pixels, or close other programs.</source>
   <translation>请尝试 {smaller} 像素，或关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/tryon.py" />
   <source>Try-on</source>
   <translation>试穿</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Tuck in the {what}: {why}.</source>
   <translation>把{what}塞进下装：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/fit_rows.py" />
   <source>Tucked in</source>
   <translation>塞进去</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn and mirror</source>
   <translation>旋转和翻转</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn left</source>
   <translation>向左旋转</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Turn right</source>
   <translation>向右旋转</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Turned</source>
   <translation>旋转</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/backdrop_controls.py" />
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>Undershirt</source>
   <translation>背心</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Understood as, change any of it:</source>
   <translation>理解如下，均可更改：</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>Undo: {step}</source>
   <translation>撤销：{step}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/database.py" />
   <source>Update Vitrina, or continue as guest.</source>
   <translation>请更新 Vitrina，或以访客身份继续。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>Update Vitrina; nothing was changed.</source>
   <translation>请更新 Vitrina；没有任何改动。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Upload</source>
   <translation>图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>Upload…</source>
   <translation>选择图片…</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>Use ECDSA, Ed25519, or RSA of 2048 bits.</source>
   <translation>请使用 ECDSA、Ed25519 或 2048 位的 RSA。</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>Use a free name</source>
   <translation>使用其他名称</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/preset_controls.py" />
   <source>Use a preset…</source>
   <translation>使用预设…</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use an adapter of safetensors files.</source>
   <translation>请使用 safetensors 文件的适配器。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>Use it with that one.</source>
   <translation>请与那个模型一起使用。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user.py" />
   <source>Use letters, digits and . _ - @ +, without spaces.</source>
   <translation>请使用字母、数字和 . _ - @ +，不含空格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>Use letters, digits and {known}; / makes folders.</source>
   <translation>请使用字母、数字和 {known}；/ 表示文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>Use that one, or start afresh.</source>
   <translation>请使用该版本，或重新开始。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/generator/making.py" />
   <source>Use the bank of photographs.</source>
   <translation>请使用照片样衣库。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/makers.py" />
   <source>Use the bank of photographs: --model bank.</source>
   <translation>请使用照片样衣库：--model bank。</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/mask_controls.py" />
   <source>Use the copied mask here</source>
   <translation>在此使用已复制的蒙版</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Use the recovery code you were given with the account. Vitrina is offline and sends no mail.</source>
   <translation>请使用创建账号时得到的恢复码。Vitrina 离线工作，不发送邮件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>User</source>
   <translation>用户</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>User guide</source>
   <translation>使用指南</translation>
  </message>
  <message>
   <location filename="../../editor/views/top_bar.py" />
   <source>User: {name}</source>
   <translation>用户：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Usual</source>
   <translation>通常</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>V-neck</source>
   <translation>V 领</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/perspective.py" />
   <source>Vertical</source>
   <translation>垂直</translation>
  </message>
  <message>
   <location filename="../../editor/views/retouch_view.py" />
   <source>Very dark: given {stops} EV more light first. Where noise shows now, use Sensor noise in Settings.</source>
   <translation>图片很暗：已先加亮 {stops} EV。如果现在看到噪点，请用“调整”中的“传感器噪点”。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>View</source>
   <translation>视图</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/backdrop.py" />
   <source>Vignette</source>
   <translation>暗角</translation>
  </message>
  <message>
   <location filename="../../editor/views/status_bar.py" />
   <source>Vitrina never uses the network. Pictures stay on this computer.</source>
   <translation>Vitrina 从不使用网络。图片不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code

Login: {login}
Code: {code}

Keep this where others do not look. Whoever has it can open your account on this computer. Using it replaces it by a new one.</source>
   <translation>Vitrina 恢复码

用户名：{login}
恢复码：{code}

请存放在他人看不到的地方。持有它的人可以在这台电脑上打开您的账号。使用后会换成新的恢复码。</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_code_view.py" />
   <source>Vitrina recovery code.txt</source>
   <translation>Vitrina 恢复码.txt</translation>
  </message>
  <message>
   <location filename="../../editor/model/preferences.py" />
   <source>Vitrina starts with the usual ones.</source>
   <translation>Vitrina 将使用默认设置启动。</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina uses Qt and PySide6 under the GNU LGPL version 3. They are ordinary files of the Python environment, not linked into the program: to use your own build of Qt, install it in place of PySide6 in that environment (pip install --force-reinstall your-pyside6.whl) and start Vitrina again. Sources: {address}</source>
   <translation>Vitrina 依据 GNU LGPL 第 3 版使用 Qt 和 PySide6。它们是 Python 环境中的普通文件，并未链接到程序中：如需使用自己构建的 Qt，请在该环境中用它替换 PySide6（pip install --force-reinstall your-pyside6.whl），然后重新启动 Vitrina。源代码：{address}</translation>
  </message>
  <message>
   <location filename="../../editor/views/about_view.py" />
   <source>Vitrina {version}</source>
   <translation>Vitrina {version}</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>Wait for its end, or choose another folder.</source>
   <translation>请等待它结束，或选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_correction.py" />
   <source>Wait until it is done, then open the picture.</source>
   <translation>请等待完成，然后打开图片。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>Wait until it is done.</source>
   <translation>请等待完成。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wait, or use Forgot password.</source>
   <translation>请等待，或使用“忘记密码”。</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Waiting</source>
   <translation>等待</translation>
  </message>
  <message>
   <location filename="../../editor/views/messages.py" />
   <source>Waiting for a picture</source>
   <translation>等待图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_view.py" />
   <source>Wardrobe</source>
   <translation>衣橱</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/look.py" />
   <source>Warm</source>
   <translation>暖色</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/swatches.py" />
   <source>Warm grey</source>
   <translation>暖灰</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/files_section.py" />
   <source>Watch the folder for new files</source>
   <translation>留意文件夹中的新文件</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/style.py" />
   <source>Watercolor</source>
   <translation>水彩</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/label.py" />
   <source>Watermark</source>
   <translation>水印</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Wear it as it was photographed</source>
   <translation>按原图穿着</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>Wear the {what} over: {why}.</source>
   <translation>把{what}放在外面：{why}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>What both have</source>
   <translation>两者共有</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/occasion_section.py" />
   <source>What for</source>
   <translation>用途</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>What is in it</source>
   <translation>包含什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/kind_section.py" />
   <source>What is it?</source>
   <translation>这是什么？</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>What is known of the batch in {folder} is damaged.</source>
   <translation>{folder} 中批次的日志已损坏。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is missing</source>
   <translation>还缺什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>What is shown</source>
   <translation>显示内容</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/parts_section.py" />
   <source>What is there</source>
   <translation>这里是什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is to be designed, in words</source>
   <translation>用文字说明要设计什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>What is understood appears here.</source>
   <translation>看懂的内容会出现在这里。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>What it is</source>
   <translation>这是什么</translation>
  </message>
  <message>
   <location filename="../../editor/views/heal_view.py" />
   <source>What the brush does</source>
   <translation>画笔的作用</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>What the file shows</source>
   <translation>文件的画面</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>What the pictures you like have in common, and yours have not: lightness, tints and how colorful they are. Thirty pictures in each folder teach more than three.</source>
   <translation>您喜欢的图片共有、而您的图片没有的特点：明暗、色调和鲜艳程度。每个文件夹三十张图片比三张学得更好。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>What to put on</source>
   <translation>要穿的服装</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_marks.py" />
   <source>What was done is signed by this computer (C2PA); others see it, but do not know who it is.</source>
   <translation>所做的更改由此电脑签名 (C2PA)；别人能看到，但不知道是谁。</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>What was in it is lost for good.</source>
   <translation>原有内容将永久丢失。</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste cannot be read: {name}.</source>
   <translation>无法读取已了解的口味：{name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/taste_file.py" />
   <source>What was learned of your taste is of a newer Vitrina.</source>
   <translation>口味数据来自更新版本的 Vitrina。</translation>
  </message>
  <message>
   <location filename="../../editor/views/file_acts.py" />
   <source>Where is the picture of {name}?</source>
   <translation>{name} 的图片在哪里？</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_panel.py" />
   <source>Where it sits</source>
   <translation>位置</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>Which items</source>
   <translation>哪些单品</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_view.py" />
   <source>Which pictures</source>
   <translation>哪些图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_view.py" />
   <source>Which results</source>
   <translation>显示哪些结果</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/levels.py" />
   <source>White</source>
   <translation>白色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/temperature.py" />
   <source>White balance</source>
   <translation>白平衡</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/planning.py" />
   <source>White behind the product</source>
   <translation>商品背后为白色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>White, square, 2000 px</source>
   <translation>白底方图，2000 px</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/person_section.py" />
   <source>Who is dressed</source>
   <translation>为谁试穿</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Whoever stays signed in elsewhere has to sign in again.</source>
   <translation>其他处保持的登录需要重新登录。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/many_panel.py" />
   <source>Whom to dress</source>
   <translation>要试穿的人物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Wide</source>
   <translation>宽</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/cutout.py" />
   <source>Widest</source>
   <translation>最宽</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>Width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../editor/views/crop_view.py" />
   <source>Width in pixels</source>
   <translation>宽度（像素）</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/mask.py" />
   <source>With the cut-out</source>
   <translation>与抠图</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>Without one: the open picture</source>
   <translation>不选则用打开的图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/recovery_view.py" />
   <source>Without the code the account cannot be opened. You can make another one or continue as guest; pictures you saved are where you saved them.</source>
   <translation>没有恢复码就无法打开账号。您可以另建账号或以访客身份继续；已保存的图片仍在原处。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/facts_sheet.py" />
   <source>Words</source>
   <translation>文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/words_section.py" />
   <source>Words of other times</source>
   <translation>以前的文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/search_field.py" />
   <source>Words or a picture</source>
   <translation>文字或图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>Work</source>
   <translation>运行</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>Working</source>
   <translation>进行中</translation>
  </message>
  <message>
   <location filename="../../editor/views/start_view.py" />
   <source>Works offline. Pictures stay on this computer.</source>
   <translation>离线工作。图片不会离开这台电脑。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_plan.py" />
   <source>Write a name, for example {example}</source>
   <translation>请写名称，例如 {example}</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write the password you have now.</source>
   <translation>请输入当前密码。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your login.</source>
   <translation>请输入用户名。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your password.</source>
   <translation>请输入密码。</translation>
  </message>
  <message>
   <location filename="../../editor/model/user_store.py" />
   <source>Write your recovery code.</source>
   <translation>请输入恢复码。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_tailor.py" />
   <source>Writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format} {quality}, {size:.2f} MB</source>
   <translation>写为 {format} {quality}，{size:.2f} MB</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>Written as {format}, {size:.2f} MB</source>
   <translation>写为 {format}，{size:.2f} MB</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or password.</source>
   <translation>用户名或密码错误。</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>Wrong login or recovery code.</source>
   <translation>用户名或恢复码错误。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/color_balance.py" />
   <source>Yellow – Blue</source>
   <translation>黄 – 蓝</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You like: {what}</source>
   <translation>您喜欢：{what}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>You rather avoid: {what}</source>
   <translation>您不太喜欢：{what}</translation>
  </message>
  <message>
   <location filename="../../editor/views/account_sheets.py" />
   <source>Your preferences, presets, recent files, unsaved work and the cache are deleted for good. Pictures you saved stay where they are.</source>
   <translation>您的设置、预设、最近文件、未保存的工作和缓存将被永久删除。您已保存的图片不受影响。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>Your taste</source>
   <translation>您的喜好</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one}</source>
   <translation>您的口味：{one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>Your taste: {one} and {other}</source>
   <translation>您的口味：{one}和{other}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/words.py" />
   <source>Your work is kept. Send a report from the Help menu.</source>
   <translation>您的工作已保留。请通过“帮助”菜单保存报告并发送。</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom at the pointer</source>
   <translation>以指针为中心缩放</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <location filename="../../editor/views/commands.py" />
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/view_controls.py" />
   <source>Zoom: {percent} %</source>
   <translation>缩放：{percent} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment of the bank of photographs ({name})</source>
   <translation>照片样衣库中的服装（{name}）</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>a garment that a network made ({name})</source>
   <translation>由网络生成的服装（{name}）</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/prepared.py" />
   <source>a part of it would be cut off</source>
   <translation>会有一部分被切掉</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>a print</source>
   <translation>印花</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>a third looks better than a half</source>
   <translation>三分比对半好看</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {minutes} min</source>
   <translation>约 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>about {seconds} s</source>
   <translation>约 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_summary.py" />
   <source>about {size}</source>
   <translation>约 {size}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>about {time} on this computer</source>
   <translation>在这台电脑上约 {time}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>above the knee</source>
   <translation>膝上</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>accept</source>
   <translation>接受</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>across</source>
   <translation>横向</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>advice: {advises}</source>
   <translation>建议：{advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/background_view.py" />
   <source>after the cut-out</source>
   <translation>抠图后可用</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>airy things</source>
   <translation>轻薄的衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>all in {one}</source>
   <translation>全身{one}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>another color</source>
   <translation>其他颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>another person</source>
   <translation>另一个人物</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/taste_section.py" />
   <source>answers: {count}</source>
   <translation>回答：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>apparel</source>
   <translation>服装</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as in the picture</source>
   <translation>与图片相同</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>as it is</source>
   <translation>原样</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>as it was photographed</source>
   <translation>按原图</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>at home</source>
   <translation>居家</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/writing.py" />
   <source>at most {most:g} MB, which no quality reaches</source>
   <translation>最多 {most:g} MB，任何质量都无法达到</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>auto</source>
   <translation>自动</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>auto each</source>
   <translation>逐张自动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>autumn</source>
   <translation>秋季</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>background</source>
   <translation>背景</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bag</source>
   <translation>包</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>beach</source>
   <translation>海滩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>beige</source>
   <translation>米色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>below the knee</source>
   <translation>膝下</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>belt</source>
   <translation>腰带</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>black</source>
   <translation>黑色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blazer</source>
   <translation>西装外套</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blouse</source>
   <translation>女式衬衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boat neck</source>
   <translation>一字领</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bodysuit</source>
   <translation>连体衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boho</source>
   <translation>波西米亚</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bomber</source>
   <translation>飞行夹克</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>boots</source>
   <translation>靴子</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>border</source>
   <translation>边框</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>bright</source>
   <translation>鲜亮</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>brown</source>
   <translation>棕色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>burgundy</source>
   <translation>酒红色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>buttons</source>
   <translation>纽扣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>camel</source>
   <translation>驼色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>camouflage</source>
   <translation>迷彩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cap</source>
   <translation>鸭舌帽</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cardigan</source>
   <translation>开衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cashmere</source>
   <translation>羊绒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>casual</source>
   <translation>休闲</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>charcoal</source>
   <translation>炭灰色</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>check and fix</source>
   <translation>检查并修正</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>checks</source>
   <translation>格子</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chiffon</source>
   <translation>雪纺</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>children</source>
   <translation>儿童</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>chocolate</source>
   <translation>巧克力色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>classic</source>
   <translation>经典</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coat</source>
   <translation>大衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cobalt</source>
   <translation>宝蓝色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>collar</source>
   <translation>领子</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color beside it</source>
   <translation>旁边的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color of the pattern</source>
   <translation>图案颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>color: {part}</source>
   <translation>颜色：{part}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>colored: chroma {now:.0f}, plain is up to {most:.0f}</source>
   <translation>有颜色：{now:.0f}，纯净最多 {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colorful outfits</source>
   <translation>多彩的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>colors</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>colors are not known</source>
   <translation>颜色未知</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors in agreement</source>
   <translation>和谐的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>colors that do not match</source>
   <translation>不协调的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>contrasts of light and dark</source>
   <translation>明暗对比</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>cool colors</source>
   <translation>冷色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>coral</source>
   <translation>珊瑚色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>corduroy</source>
   <translation>灯芯绒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cotton</source>
   <translation>棉</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cozy</source>
   <translation>舒适</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cream</source>
   <translation>奶油色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cropped</source>
   <translation>短款</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>cuffs</source>
   <translation>袖口</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dark</source>
   <translation>深</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dark colors</source>
   <translation>深色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>deep</source>
   <translation>浓</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>denim</source>
   <translation>牛仔布</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>diagonal</source>
   <translation>斜向</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>digits</source>
   <translation>数字</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dots</source>
   <translation>圆点</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>doubt above {share} %</source>
   <translation>存疑高于 {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>down jacket</source>
   <translation>羽绒服</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>dress</source>
   <translation>连衣裙</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>dressed-up things</source>
   <translation>正式的衣物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>easy-going things</source>
   <translation>随意的衣物</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>elegant</source>
   <translation>优雅</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>emerald</source>
   <translation>祖母绿</translation>
  </message>
  <message>
   <location filename="../../editor/views/preferences_view.py" />
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>evening</source>
   <translation>晚装</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>extremes of formality</source>
   <translation>很正式或很随意</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fabric</source>
   <translation>面料</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>failed: {count}</source>
   <translation>失败：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}</source>
   <translation>不符：{fails}</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>failures: {fails}, advice: {advises}</source>
   <translation>不符：{fails}，建议：{advises}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/look_tiles.py" />
   <source>favorite</source>
   <translation>已收藏</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>favourite</source>
   <translation>收藏</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>first picture</source>
   <translation>第一张图片</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fit</source>
   <translation>版型</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>fit for: {occasion}</source>
   <translation>适合：{occasion}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fitted</source>
   <translation>修身</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>fixed: {rules}</source>
   <translation>已修正：{rules}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flannel</source>
   <translation>法兰绒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>flared</source>
   <translation>喇叭形</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fleece</source>
   <translation>抓绒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>floral</source>
   <translation>花卉</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>folds</source>
   <translation>褶皱</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>for</source>
   <translation>适合</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>forest green</source>
   <translation>森林绿</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fuchsia</source>
   <translation>紫红色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur</source>
   <translation>毛皮</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>fur coat</source>
   <translation>皮草大衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>further pictures</source>
   <translation>其他图片</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>garment</source>
   <translation>衣服</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>goes back</source>
   <translation>返回</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_panel.py" />
   <source>goes on where it was</source>
   <translation>从原处继续</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gold</source>
   <translation>金色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>gradient</source>
   <translation>渐变</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>greens</source>
   <translation>绿色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>grey</source>
   <translation>灰色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>halter</source>
   <translation>挂脖</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/tool_rail.py" />
   <source>has edits</source>
   <translation>有编辑</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hat</source>
   <translation>帽子</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>heels</source>
   <translation>高跟鞋</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>height</source>
   <translation>高度</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hem</source>
   <translation>下摆</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>herringbone</source>
   <translation>人字纹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>hidden</source>
   <translation>已隐藏</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>high neck</source>
   <translation>高领</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hood</source>
   <translation>风帽</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>hoodie</source>
   <translation>连帽衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>houndstooth</source>
   <translation>千鸟格</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>if {what}</source>
   <translation>如果{what}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>indigo</source>
   <translation>靛蓝色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it is cut in halves</source>
   <translation>上下对半分</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the occasion</source>
   <translation>更适合场合</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the season</source>
   <translation>更适合季节</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to the weather</source>
   <translation>更适合天气</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>it is nearer to your taste</source>
   <translation>更合您的口味</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>it may not be your taste</source>
   <translation>可能不合您的口味</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>it touches the border of the picture: a part may be missing</source>
   <translation>商品接触图片边缘：可能缺少一部分</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its colors</source>
   <translation>它的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its cut and folds are kept</source>
   <translation>保留其版型和褶纹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its fabric</source>
   <translation>它的面料</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>its outline is kept</source>
   <translation>保留其轮廓</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its pattern</source>
   <translation>它的图案</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>its style</source>
   <translation>它的风格</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jacket</source>
   <translation>夹克</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jeans</source>
   <translation>牛仔裤</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>jersey</source>
   <translation>针织布</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>joggers</source>
   <translation>束脚裤</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>kept</source>
   <translation>保留</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>khaki</source>
   <translation>卡其色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knee</source>
   <translation>及膝</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>knit</source>
   <translation>针织</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lace</source>
   <translation>花边</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>laces</source>
   <translation>鞋带</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>landscape</source>
   <translation>横向</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>large</source>
   <translation>大</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>large patterns</source>
   <translation>大图案</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lavender</source>
   <translation>淡紫色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>layers</source>
   <translation>多层</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leather</source>
   <translation>皮革</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leggings</source>
   <translation>打底裤</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>length</source>
   <translation>长度</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>length: {word}</source>
   <translation>长度：{word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lengthwise</source>
   <translation>纵向</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>leopard</source>
   <translation>豹纹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lettering</source>
   <translation>文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>letters</source>
   <translation>字母</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>light</source>
   <translation>光线</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>light colors</source>
   <translation>浅色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lighter</source>
   <translation>浅</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lilac</source>
   <translation>丁香紫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lime</source>
   <translation>青柠色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>linen</source>
   <translation>亚麻</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>lining</source>
   <translation>里料</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>logo</source>
   <translation>标志</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long</source>
   <translation>长款</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeve</source>
   <translation>长袖上衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long sleeves</source>
   <translation>长袖</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>long-sleeved top</source>
   <translation>长袖上衣</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>longer side</source>
   <translation>长边</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>look at it</source>
   <translation>请查看</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>loose</source>
   <translation>宽松</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_tile.py" />
   <source>made by Vitrina</source>
   <translation>由 Vitrina 制作</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>made in {seconds} s</source>
   <translation>用时 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>main picture</source>
   <translation>主图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>margin</source>
   <translation>边距</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>maxi</source>
   <translation>超长</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/market_section.py" />
   <source>meets the rules</source>
   <translation>符合规则</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>megapixels</source>
   <translation>百万像素</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>men</source>
   <translation>男士</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mesh</source>
   <translation>网布</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>midi</source>
   <translation>中长</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mini</source>
   <translation>超短</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>minimal</source>
   <translation>简约</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mint</source>
   <translation>薄荷绿</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mood</source>
   <translation>风格</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>moved</source>
   <translation>移动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>mustard</source>
   <translation>芥末黄</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>muted</source>
   <translation>柔和</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>navy</source>
   <translation>藏青色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neckline</source>
   <translation>领口</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>neon</source>
   <translation>荧光</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>neutrals: {one} and {other}</source>
   <translation>中性色：{one}和{other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no machine judges that: have a look, also at marks on the product itself</source>
   <translation>程序无法判断：请自己查看，也看商品上的标记</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>no object</source>
   <translation>没有主体</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>no product was found</source>
   <translation>没有找到商品</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>no source</source>
   <translation>无来源</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>none is to be seen: the product fills the picture</source>
   <translation>看不到背景：商品充满图片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this occasion</source>
   <translation>不是每件都适合这个场合</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not all of it is for this season</source>
   <translation>不是每件都适合这个季节</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/many_report.py" />
   <source>not done</source>
   <translation>未完成</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>not known before a product is looked for</source>
   <translation>查找商品之前未知</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>not right for {degrees:g} °C</source>
   <translation>不适合 {degrees:g} °C</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>not taken: {count}</source>
   <translation>未收入：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>nothing fights for attention</source>
   <translation>没有东西抢眼</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now:.2f} MB, at most {most:g} MB</source>
   <translation>现在 {now:.2f} MB，最多 {most:g} MB</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, at most {most:g} %</source>
   <translation>现在 {now:g} %，最多 {most:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>now {now:g} %, needs {least:g} %</source>
   <translation>现在 {now:g} %，需要 {least:g} %</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>now {now}, needs {least}; what is lost does not come back</source>
   <translation>现在 {now}，需要 {least}；失去的无法恢复</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>now {red} {green} {blue} in {share:.1f} % of it, needs 255 255 255</source>
   <translation>现在 {share:.1f} % 为 {red} {green} {blue}，需要 255 255 255</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>object found</source>
   <translation>有主体</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>of {count}</source>
   <translation>共 {count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>off the shoulder</source>
   <translation>露肩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>office</source>
   <translation>办公</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>olive</source>
   <translation>军绿色</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/start_section.py" />
   <source>on garments that fit them</source>
   <translation>展示在合适的服装上</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>one pattern among plain pieces: {pattern}</source>
   <translation>纯色中的一个图案：{pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>opened</source>
   <translation>敞开</translation>
  </message>
  <message>
   <location filename="../../editor/views/login_view.py" />
   <source>or</source>
   <translation>或</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/empty_person.py" />
   <source>or paste a picture with Ctrl+V</source>
   <translation>或按 Ctrl+V 粘贴图片</translation>
  </message>
  <message>
   <location filename="../../editor/views/upload_view.py" />
   <source>or paste it with Ctrl+V</source>
   <translation>或按 Ctrl+V 粘贴</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>orange</source>
   <translation>橙色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>order</source>
   <translation>顺序</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/market_controller.py" />
   <source>other products</source>
   <translation>其他商品</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>outfit</source>
   <translation>搭配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits full of patterns</source>
   <translation>图案多的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits of one lightness</source>
   <translation>明度一致的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without layers</source>
   <translation>没有外层的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>outfits without patterns</source>
   <translation>没有图案的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>oversized</source>
   <translation>超大</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>own color</source>
   <translation>原来的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pale</source>
   <translation>浅淡</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>parka</source>
   <translation>派克大衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts and points as found</source>
   <translation>部分和点恢复识别结果</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_people.py" />
   <source>parts painted</source>
   <translation>部分已涂抹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>party</source>
   <translation>聚会</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pastel</source>
   <translation>粉彩</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pattern</source>
   <translation>图案</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_colours.py" />
   <source>pattern size</source>
   <translation>图案大小</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>patterns</source>
   <translation>图案</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>peach</source>
   <translation>桃色</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces to carry: {pieces}</source>
   <translation>要带的件数：{pieces}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>pieces: {pieces}, good outfits of them: {count}</source>
   <translation>件数：{pieces}，可搭配出：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pink</source>
   <translation>粉色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>pinks and purples</source>
   <translation>粉色和紫色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>plain</source>
   <translation>纯净</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>plain cloth</source>
   <translation>纯色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>plain things</source>
   <translation>纯色衣物</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>pockets</source>
   <translation>口袋</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>polo</source>
   <translation>马球衫</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>portrait</source>
   <translation>竖向</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>print</source>
   <translation>印花</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>purple</source>
   <translation>紫色</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>quality {number}</source>
   <translation>质量 {number}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet colors</source>
   <translation>柔和的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>quiet outfits</source>
   <translation>低调的搭配</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>raincoat</source>
   <translation>雨衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>red</source>
   <translation>红色</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/review_strip.py" />
   <source>reject</source>
   <translation>退回</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>right for {degrees:g} °C</source>
   <translation>适合 {degrees:g} °C</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rock</source>
   <translation>摇滚</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>romantic</source>
   <translation>浪漫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>round neck</source>
   <translation>圆领</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>rules of {date} · (t) from third parties</source>
   <translation>{date} 的规则 · (t) 来自第三方</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>rust</source>
   <translation>铁锈色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/step_words.py" />
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>salmon</source>
   <translation>三文鱼色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sandals</source>
   <translation>凉鞋</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>satin</source>
   <translation>缎</translation>
  </message>
  <message>
   <location filename="../../editor/views/image_download_view.py" />
   <source>saves</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>scarf</source>
   <translation>围巾</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>school</source>
   <translation>校园</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>season</source>
   <translation>季节</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_model.py" />
   <source>seed {seed}</source>
   <translation>种子 {seed}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/item_sheet.py" />
   <source>separated by commas</source>
   <translation>用逗号分隔</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sequins</source>
   <translation>亮片</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>shape</source>
   <translation>形状</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt</source>
   <translation>衬衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shirt collar</source>
   <translation>衬衫领</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shoes</source>
   <translation>鞋</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short</source>
   <translation>短</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>short sleeves</source>
   <translation>短袖</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>shorter side</source>
   <translation>短边</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>shorts</source>
   <translation>短裤</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>shown</source>
   <translation>已显示</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>side stripes</source>
   <translation>侧条</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>signed with a certificate of this computer: it shows later changes, but others do not trust it</source>
   <translation>用这台电脑的证书签名：能显示以后的更改，但别人不信任它</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>signs</source>
   <translation>符号</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>silhouette</source>
   <translation>轮廓</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silk</source>
   <translation>丝绸</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>silver</source>
   <translation>银色</translation>
  </message>
  <message>
   <location filename="../../editor/views/markets/save_table.py" />
   <source>size</source>
   <translation>大小</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>skirt</source>
   <translation>半身裙</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeveless</source>
   <translation>无袖</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sleeves</source>
   <translation>袖子</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>sleeves: {word}</source>
   <translation>袖：{word}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>slim cut</source>
   <translation>窄版</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>small</source>
   <translation>小</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>small patterns</source>
   <translation>小图案</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>snake</source>
   <translation>蛇纹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sneakers</source>
   <translation>运动鞋</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sole</source>
   <translation>鞋底</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/wardrobe_words.py" />
   <source>something</source>
   <translation>某物</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>something is missing</source>
   <translation>还缺少单品</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/heal_brush.py" />
   <source>source chosen</source>
   <translation>已选来源</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sport</source>
   <translation>运动</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>spring</source>
   <translation>春季</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/recipe_words.py" />
   <source>square</source>
   <translation>方形</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>square neck</source>
   <translation>方领</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stand-up collar</source>
   <translation>立领</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straight cut</source>
   <translation>直筒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>straps</source>
   <translation>吊带</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>street</source>
   <translation>街头</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>stripes</source>
   <translation>条纹</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>strong colors</source>
   <translation>鲜明的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>suede</source>
   <translation>绒面革</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>summer</source>
   <translation>夏季</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sundress</source>
   <translation>吊带连衣裙</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweater</source>
   <translation>毛衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>sweatshirt</source>
   <translation>卫衣</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/history_strip.py" />
   <source>switched off</source>
   <translation>已停用</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>t-shirt</source>
   <translation>T 恤</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/outlines.py" />
   <source>taken away</source>
   <translation>已去除</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>taken off the list</source>
   <translation>已从列表移除</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tank top</source>
   <translation>背心</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>teal</source>
   <translation>青绿色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>terracotta</source>
   <translation>赤陶色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>text</source>
   <translation>文字</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are broken and could not be taken over</source>
   <translation>原图的 Content Credentials 已损坏，无法带入</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file, as the marks were left out</source>
   <translation>文件中没有原图的 Content Credentials，因为没有写入标记</translation>
  </message>
  <message>
   <location filename="../../editor/model/provenance.py" />
   <source>the Content Credentials of the original are not in the file: pip install 'vitrina[provenance]' keeps them</source>
   <translation>文件中没有原图的 Content Credentials：pip install 'vitrina[provenance]' 可以保留</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the background is too busy to tell: have a look</source>
   <translation>背景太杂乱，无法判断：请自己查看</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>the best first</source>
   <translation>最好的在前</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the colors agree better</source>
   <translation>颜色更协调</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the colors do not agree</source>
   <translation>颜色不协调</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the dress leads</source>
   <translation>以连衣裙为主</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>the file does not say that a network made a part of it</source>
   <translation>文件没有说明部分由网络制作</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>the first one comes at once</source>
   <translation>第一个马上出来</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>the middle between dressed-up and easy-going</source>
   <translation>正式与随意之间</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the outfit is whole</source>
   <translation>搭配完整</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the outline that was drawn</source>
   <translation>所画的轮廓</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns compete a little</source>
   <translation>图案有些冲突</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the patterns fight each other</source>
   <translation>图案互相冲突</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the patterns no longer fight</source>
   <translation>图案不再冲突</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/source_words.py" />
   <source>the photo it started from</source>
   <translation>开始所用的照片</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>the pieces are not of one formality</source>
   <translation>正式程度不一致</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>the pieces are of one formality</source>
   <translation>正式程度一致</translation>
  </message>
  <message>
   <location filename="../../editor/views/left_work.py" />
   <source>the work of {time}</source>
   <translation>{time} 的工作</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_acts.py" />
   <source>there already: {count}</source>
   <translation>已有：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>three-quarter sleeves</source>
   <translation>七分袖</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tie-dye</source>
   <translation>扎染</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tiger</source>
   <translation>虎纹</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>to look at: {count}</source>
   <translation>待查看：{count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the ankle</source>
   <translation>到脚腕</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>to the knee</source>
   <translation>及膝</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>to your taste</source>
   <translation>合您的口味</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>top</source>
   <translation>上衣</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/garment_list.py" />
   <source>top of the list is outermost</source>
   <translation>列表顶部为最外层</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent</source>
   <translation>透明</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>transparent, needs white</source>
   <translation>透明，需要白色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trench coat</source>
   <translation>风衣</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>tried on again</source>
   <translation>已重新试穿</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trim</source>
   <translation>滚边</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>trousers</source>
   <translation>长裤</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_words.py" />
   <source>tucked in</source>
   <translation>塞进去</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turquoise</source>
   <translation>绿松石色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>turtleneck</source>
   <translation>高领衫</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>tweed</source>
   <translation>粗花呢</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>two of one pattern get on: {pattern}</source>
   <translation>同一图案相配：{pattern}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>uneven: {now:.0f}, plain is up to {most:.0f}</source>
   <translation>不均匀：{now:.0f}，纯净最多 {most:.0f}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: correct it by hand</source>
   <translation>商品最多有 {share:.0f} % 可能抠错：请手动修正</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/cut_out_doubt.py" />
   <source>up to {share:.0f} % of the product may be cut out wrongly: have a look</source>
   <translation>商品最多有 {share:.0f} % 可能抠错：请查看</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>velvet</source>
   <translation>丝绒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>vintage</source>
   <translation>复古</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>waistcoat</source>
   <translation>马甲</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm colors</source>
   <translation>暖色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/taste_words.py" />
   <source>warm things</source>
   <translation>保暖的衣物</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wedding</source>
   <translation>婚礼</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/credentials_bar.py" />
   <source>what was made, from which picture and words, is written into every saved file</source>
   <translation>每个保存的文件都写明做了什么、出自哪张图片和哪些文字</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_page.py" />
   <source>what would make most new outfits</source>
   <translation>最能增加搭配的</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>white</source>
   <translation>白色</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/grounds.py" />
   <source>white, 255 255 255</source>
   <translation>白色，255 255 255</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/tryon_controller.py" />
   <source>width</source>
   <translation>宽度</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>winter</source>
   <translation>冬季</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>women</source>
   <translation>女士</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>wool</source>
   <translation>羊毛</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>yellow</source>
   <translation>黄色</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zebra</source>
   <translation>斑马纹</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>zip</source>
   <translation>拉链</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{before} and {after} do not have the same shape.</source>
   <translation>{before} 和 {after} 的宽高比不同。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{bits} bit</source>
   <translation>{bits} 位</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{color} {garment}</source>
   <translation>{color}{garment}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{count} MP</source>
   <translation>{count} MP</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>{count} a minute</source>
   <translation>每分钟 {count} 张</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_progress.py" />
   <source>{count} a second</source>
   <translation>每秒 {count} 张</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{count} chosen</source>
   <translation>已选 {count}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} lines of text</source>
   <translation>{count} 行文字</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/colour_card/correction.py" />
   <source>{count} of the 24 patches of the color card are clipped.</source>
   <translation>色卡 24 个色块中有 {count} 个过曝。</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{count} pieces</source>
   <translation>{count} 件</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{count} rows of small pieces may be text: have a look</source>
   <translation>{count} 行小块可能是文字：请查看</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{device} · {count} threads</source>
   <translation>{device} · {count} 线程</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_bar.py" />
   <source>{done} of {count}</source>
   <translation>{done} / {count}</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/filling_row.py" />
   <source>{done} of {count}: {name}</source>
   <translation>{done}/{count}：{name}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{fabric} {garment}</source>
   <translation>{fabric}{garment}</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{file}, line {line}: {reason}</source>
   <translation>{file}，第 {line} 行：{reason}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}, but {second}.</source>
   <translation>{first}，但{second}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{first}; {second}.</source>
   <translation>{first}；{second}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} has no {missing}.</source>
   <translation>{folder} 中没有 {missing}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{folder} holds no adapter.</source>
   <translation>{folder} 中没有适配器。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} holds no {name}.</source>
   <translation>{folder} 中没有 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{folder} is a model of another family: {family}.</source>
   <translation>{folder} 是另一类模型：{family}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{folder} is not open for writing.</source>
   <translation>文件夹 {folder} 不可写入。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{folder} leads out of the folder of results.</source>
   <translation>{folder} 在结果文件夹之外。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{format} files hold at most {longest} pixels on a side.</source>
   <translation>{format} 文件每边最多 {longest} 像素。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format} with {count} pictures, needs one</source>
   <translation>{format} 含 {count} 张图片，需要一张</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}, needs {formats}</source>
   <translation>{format}，需要 {formats}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{format}; it lies on its side, and only EXIF says so</source>
   <translation>{format}；图片是横放的，只有 EXIF 说明这一点</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/improve.py" />
   <source>{garment} ({color})</source>
   <translation>{garment}（{color}）</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/new_password_field.py" />
   <source>{grade}: {count} characters, {kinds}</source>
   <translation>{grade}：{count} 个字符，{kinds}</translation>
  </message>
  <message>
   <location filename="../../editor/model/accounts/tries.py" />
   <source>{left} tries left.</source>
   <translation>还可尝试 {left} 次。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/upscaling/sized.py" />
   <source>{longest} px are more than {most} times the {now} px there are.</source>
   <translation>{longest} px超过现有 {now} px的 {most} 倍。</translation>
  </message>
  <message>
   <location filename="../../editor/model/source_type.py" />
   <source>{markets} wants these marks in pictures that networks made, other marketplaces want it said in the listing, and the law of the European Union (Regulation 2024/1689, article 50) that generated pictures can be told from others.</source>
   <translation>{markets} 要求网络制作的图片有这些标记，其他平台要求在商品说明中写明，欧盟法规（2024/1689 第 50 条）要求能区分生成的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, at most {bound}</source>
   <translation>{measure} {now}，最多 {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, needs {bound}</source>
   <translation>{measure} {now}，需要 {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{measure} {now}, {bound} advised</source>
   <translation>{measure} {now}，建议 {bound}</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/design_panel.py" />
   <source>{minutes} min</source>
   <translation>{minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{minutes} min left</source>
   <translation>剩余 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be deleted: {reason}.</source>
   <translation>无法删除 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_database.py" />
   <source>{name} cannot be read or written: {reason}.</source>
   <translation>{name} 无法读取或写入：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} cannot be read: {reason}.</source>
   <translation>无法读取 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} cannot be that.</source>
   <translation>{name} 不能是这个值。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/looks.py" />
   <source>{name} cannot be the name of a look.</source>
   <translation>“{name}”不能作为风格名称。</translation>
  </message>
  <message>
   <location filename="../../editor/model/presets.py" />
   <source>{name} cannot be the name of a preset.</source>
   <translation>{name} 不能用作预设名称。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/batch_recipes.py" />
   <source>{name} cannot be the name of a recipe.</source>
   <translation>{name} 不能作为配方名称。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/wardrobe/importing.py" />
   <source>{name} cannot be worked on: {reason}.</source>
   <translation>{name} 无法处理：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/journal.py" />
   <source>{name} cannot be written: {reason}.</source>
   <translation>无法写入 {name}：{reason}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/outfit.py" />
   <source>{name} cannot be {value}.</source>
   <translation>{name} 不能为 {value}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/report.py" />
   <source>{name} exists already.</source>
   <translation>{name} 已存在。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has a line that cannot be read: {line}</source>
   <translation>{name} 中有无法读取的一行：{line}</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} has no column for pictures.</source>
   <translation>{name} 没有图片一列。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/pairs.py" />
   <source>{name} has no partner of this name in the other folder.</source>
   <translation>另一个文件夹中没有与 {name} 同名的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/table_file.py" />
   <source>{name} has no suffix of a table.</source>
   <translation>{name} 没有颜色表的扩展名。</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} has the color profile {profile}; a table has to be sRGB.</source>
   <translation>{name} 的颜色配置文件为 {profile}；颜色表必须为 sRGB。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} has too many pixels: {width} x {height}.</source>
   <translation>{name} 像素过多：{width} × {height}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values far beyond white.</source>
   <translation>{name} 中有远超白色的数值。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has values that are no numbers.</source>
   <translation>{name} 中有不是数字的值。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {found} rows of colors, but {wanted} belong to it.</source>
   <translation>{name} 有 {found} 行颜色，应有 {wanted} 行。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} has {size} steps; a table may have 2 to {highest}.</source>
   <translation>{name} 有 {size} 级；颜色表可有 2 至 {highest} 级。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no certificate.</source>
   <translation>{name} 中没有证书。</translation>
  </message>
  <message>
   <location filename="../../editor/model/mask_file.py" />
   <source>{name} holds no mask: it is the same everywhere.</source>
   <translation>{name} 不含蒙版：到处都一样。</translation>
  </message>
  <message>
   <location filename="../../editor/model/signing_identity.py" />
   <source>{name} holds no private key.</source>
   <translation>{name} 中没有私钥。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is 8 or 16.</source>
   <translation>{name} 为 8 或 16。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a color as {example}.</source>
   <translation>{name} 是颜色，例如 {example}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is a folder, not a picture.</source>
   <translation>{name} 是文件夹，不是图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/files.py" />
   <source>{name} is a folder.</source>
   <translation>{name} 是文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a kind of {kind} file that Vitrina does not read.</source>
   <translation>{name} 是 Vitrina 不支持的一种 {kind} 文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a list in square brackets.</source>
   <translation>{name} 是方括号中的列表。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/adapter.py" />
   <source>{name} is a pickle, which may hold any program, and is not opened.</source>
   <translation>{name} 是 pickle 文件，可能含有任何程序，因此不打开。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a text in quotation marks.</source>
   <translation>{name} 是引号中的文字。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is a whole number.</source>
   <translation>{name} 是整数。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is a {kind} picture, and what reads those is not installed.</source>
   <translation>{name} 是 {kind} 图片，尚未安装读取此类文件的组件。</translation>
  </message>
  <message>
   <location filename="../../editor/views/learn_look_view.py" />
   <source>{name} is among your looks.</source>
   <translation>{name} 已加入您的风格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is damaged or incomplete.</source>
   <translation>{name} 已损坏或不完整。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is damaged.</source>
   <translation>{name} 已损坏。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is empty.</source>
   <translation>{name} 是空文件。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is in work.</source>
   <translation>正在处理 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is made for video levels, which pictures do not have.</source>
   <translation>{name} 用于视频电平，图片不使用这种电平。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is missing here.</source>
   <translation>此处缺少 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/display.py" />
   <source>{name} is no color profile that can be used.</source>
   <translation>{name} 不是可用的颜色配置文件。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is no file of weights (safetensors).</source>
   <translation>{name} 不是权重文件（safetensors）。</translation>
  </message>
  <message>
   <location filename="../../editor/model/film.py" />
   <source>{name} is no film.</source>
   <translation>{name} 不是影片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/wardrobe_sheet.py" />
   <source>{name} is no table.</source>
   <translation>{name} 不是表格。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no text, so it is no recipe.</source>
   <translation>{name} 不是文本，因此不是配方。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is no value that {operation} finds by itself.</source>
   <translation>{operation} 不能自动找到 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is not a Vitrina project, or it is damaged.</source>
   <translation>{name} 不是 Vitrina 项目，或已损坏。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not a file.</source>
   <translation>{name} 不是文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_folder.py" />
   <source>{name} is not a folder.</source>
   <translation>{name} 不是文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/model/codecs/opening.py" />
   <source>{name} is not a picture that Vitrina reads.</source>
   <translation>{name} 不是 Vitrina 能读取的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is not a table of colors.</source>
   <translation>{name} 不是颜色表。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is not known here.</source>
   <translation>此处不支持 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/batch.py" />
   <source>{name} is not there any more.</source>
   <translation>{name} 已不存在。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is not there.</source>
   <translation>{name} 不存在。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/kandinsky_folder.py" />
   <source>{name} is not there: the model was not downloaded to its end.</source>
   <translation>没有 {name}：模型没有下载完整。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/design/workers/safetensors_file.py" />
   <source>{name} is not whole: {here:.1f} of {all:.1f} MB are there.</source>
   <translation>{name} 不完整：只有 {all:.1f} MB 中的 {here:.1f} MB。</translation>
  </message>
  <message>
   <location filename="../../editor/model/output_image.py" />
   <source>{name} is the original picture.</source>
   <translation>{name} 是原图。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is too large for a recipe.</source>
   <translation>{name} 太大，不是配方。</translation>
  </message>
  <message>
   <location filename="../../editor/dataloader/network_record.py" />
   <source>{name} is too large for a record.</source>
   <translation>{name} 太大，不像描述文件。</translation>
  </message>
  <message>
   <location filename="../../editor/model/cube_file.py" />
   <source>{name} is too large for a table of colors.</source>
   <translation>{name} 作为颜色表过大。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} is too large to be opened safely.</source>
   <translation>{name} 太大，无法安全打开。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} is too large: {size:.1f} MB.</source>
   <translation>{name} 太大：{size:.1f} MB。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/learning/liked.py" />
   <source>{name} is transparent everywhere.</source>
   <translation>{name} 完全透明。</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is transparent, which no HALD picture is.</source>
   <translation>{name} 含透明度，HALD 图片不应透明。</translation>
  </message>
  <message>
   <location filename="../../editor/model/recipe_file.py" />
   <source>{name} is true or false.</source>
   <translation>{name} 为 true 或 false。</translation>
  </message>
  <message>
   <location filename="../../editor/views/looks_view.py" />
   <source>{name} is written.</source>
   <translation>已写入 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/hald.py" />
   <source>{name} is {width} × {height} pixels, which no HALD picture has.</source>
   <translation>{name} 为 {width} × {height} 像素，HALD 图片没有这种尺寸。</translation>
  </message>
  <message>
   <location filename="../../editor/model/picture_file.py" />
   <source>{name} may not be read.</source>
   <translation>没有权限读取 {name}。</translation>
  </message>
  <message>
   <location filename="../../editor/model/project_file.py" />
   <source>{name} was made with a newer Vitrina.</source>
   <translation>{name} 由更新版本的 Vitrina 创建。</translation>
  </message>
  <message>
   <location filename="../../editor/views/main_window.py" />
   <source>{name} – Vitrina</source>
   <translation>{name} – Vitrina</translation>
  </message>
  <message>
   <location filename="../../editor/views/program_acts.py" />
   <source>{network} runs on: {device}</source>
   <translation>{network} 运行于：{device}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now:.2f} MB of {most:g} MB</source>
   <translation>{now:.2f} MB / {most:g} MB</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{now}, needs {most}</source>
   <translation>{now}，需要 {most}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} against {other}, opposite colors</source>
   <translation>对比色：{one}与{other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} and {other} get on</source>
   <translation>{one}与{other}相配</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} as a contrast to {other}</source>
   <translation>{one}与{other}成对比</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} beside {other}, neighbours on the color wheel</source>
   <translation>色环上的邻近色：{one}与{other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} stands out among neutrals</source>
   <translation>中性色中突出{one}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/stylist/reasons.py" />
   <source>{one} with {other}</source>
   <translation>{one}配{other}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operation.py" />
   <source>{operation} has no value called {name}.</source>
   <translation>{operation}没有名为 {name} 的值。</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color</source>
   <translation>{part}：选择颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a color, now {colour}</source>
   <translation>{part}：选择颜色，当前 {colour}</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: choose a pattern</source>
   <translation>{part}：选择图案</translation>
  </message>
  <message>
   <location filename="../../editor/views/tryon/colours_section.py" />
   <source>{part}: own color</source>
   <translation>{part}：原来的颜色</translation>
  </message>
  <message>
   <location filename="../../editor/views/panels/recent_strip.py" />
   <source>{path} is gone or cannot be read.</source>
   <translation>{path} 已不存在或无法读取。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/work.py" />
   <source>{percent:.1f} % of the picture may be wrong, more than {most:g} %.</source>
   <translation>图片的 {percent:.1f} % 可能有误，超过 {most:g} %。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/judging.py" />
   <source>{profile}, needs sRGB</source>
   <translation>{profile}，需要 sRGB</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_columns.py" />
   <source>{seconds} s</source>
   <translation>{seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/progress_card.py" />
   <source>{seconds} s left</source>
   <translation>剩余 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{shade} {color}</source>
   <translation>{shade}{color}</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/batch/batch_states.py" />
   <source>{share} % unsure</source>
   <translation>存疑 {share} %</translation>
  </message>
  <message>
   <location filename="../../editor/views/wardrobe/wardrobe_column.py" />
   <source>{shown} of {count}</source>
   <translation>{shown}/{count}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} GB</source>
   <translation>{size} GB</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} MB</source>
   <translation>{size} MB</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_target.py" />
   <source>{size} free</source>
   <translation>可用 {size}</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/picture_facts.py" />
   <source>{size} kB</source>
   <translation>{size} KB</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is a folder.</source>
   <translation>{target} 是文件夹。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is itself one of the pictures to be read.</source>
   <translation>{target} 本身就是要读取的图片。</translation>
  </message>
  <message>
   <location filename="../../editor/batch/plan.py" />
   <source>{target} is there already.</source>
   <translation>{target} 已存在。</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} has a bracket too many or a letter that cannot be seen.</source>
   <translation>{template} 中有多余的括号或不可见的字符。</translation>
  </message>
  <message>
   <location filename="../../editor/model/name_template.py" />
   <source>{template} is no name below a folder.</source>
   <translation>{template} 不是文件夹中的名称。</translation>
  </message>
  <message>
   <location filename="../../editor/model/parameter.py" />
   <source>{title} cannot be {value}.</source>
   <translation>{title}不能为 {value}。</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{title}: {value}</source>
   <translation>{title}：{value}</translation>
  </message>
  <message>
   <location filename="../../editor/model/body_corrections.py" />
   <source>{value} is no place.</source>
   <translation>{value} 不是位置。</translation>
  </message>
  <message>
   <location filename="../../editor/views/design/word_chip.py" />
   <source>{what}, guessed</source>
   <translation>{what}，推测</translation>
  </message>
  <message>
   <location filename="../../editor/controllers/design_words.py" />
   <source>{width} mm</source>
   <translation>{width} 毫米</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/operations/place.py" />
   <source>{width} x {height} pixels are too many.</source>
   <translation>{width} × {height} 像素太多。</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, needs {shapes}</source>
   <translation>{width} x {height} px，需要 {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/redactor/markets/proportions.py" />
   <source>{width} x {height} px, {shapes} advised</source>
   <translation>{width} x {height} px，建议 {shapes}</translation>
  </message>
  <message>
   <location filename="../../editor/views/widgets/canvas/crop.py" />
   <source>{width} × {height} at {left}, {top}</source>
   <translation>{width} × {height}，位于 {left}, {top}</translation>
  </message>
  <message>
   <location filename="../../editor/views/save_size.py" />
   <source>{width} × {height} px</source>
   <translation>{width} × {height} px</translation>
  </message>
 </context>
</TS>
